package org.estrade.transfer.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.estrade.account.Account;
import org.estrade.session.AsksAgain;
import org.estrade.transfer.archive.ArchiveWriter;

/**
 * The download of the archive: one zip file with all data of the speaker. The file is written directly into the response
 * and is not stored.
 */
@Path("/admin/export/archive.zip")
@RolesAllowed(Account.SPEAKER)
@Blocking
public class ArchiveResource {

    private final ArchiveWriter archive;

    ArchiveResource(ArchiveWriter archive) {
        this.archive = archive;
    }

    @GET
    @AsksAgain(ExportResource.PATH)
    @Produces("application/zip")
    public Response download() {
        StreamingOutput body = archive::write;
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"estrade-archive.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
