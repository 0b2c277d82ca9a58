import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.Objects;

/**
 * The container's health check: 0 when the program is ready for visitors, 1 with a sentence when it is not.
 *
 * <p>In Java because the image contains no other HTTP client. Argument: the address to ask; without it, that of the
 * management port.
 */
public final class Health {

    private static final int PATIENCE_IN_MILLISECONDS = 4000;

    private Health() {}

    public static void main(String[] arguments) {
        String address = arguments.length > 0 ? arguments[0] : readiness();
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_IN_MILLISECONDS);
            connection.setReadTimeout(PATIENCE_IN_MILLISECONDS);
            int status = connection.getResponseCode();
            System.out.println(address + " answers " + status);
            System.exit(status == HttpURLConnection.HTTP_OK ? 0 : 1);
        } catch (IOException silent) {
            System.out.println(address + " does not answer: " + silent.getMessage());
            System.exit(1);
        }
    }

    private static String readiness() {
        String port = Objects.requireNonNullElse(System.getenv("QUARKUS_MANAGEMENT_PORT"), "9000");
        return "http://127.0.0.1:" + port + "/q/health/ready";
    }
}
