package org.estrade.deploy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KubernetesManifestsTest {

    /** All but the database: that kind is the operator's own. */
    private static final Map<String, Class<? extends HasMetadata>> KINDS = new TreeMap<>(Map.of(
            "backup-volume.yaml", PersistentVolumeClaim.class,
            "backup.yaml", CronJob.class,
            "deployment.yaml", Deployment.class,
            "disruption.yaml", PodDisruptionBudget.class,
            "ingress.yaml", Ingress.class,
            "namespace.yaml", Namespace.class,
            "service.yaml", Service.class));

    static Stream<Map.Entry<String, Class<? extends HasMetadata>>> kinds() {
        return KINDS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kubernetesKnowsEveryField(Map.Entry<String, Class<? extends HasMetadata>> file) throws IOException {
        HasMetadata resource = Manifests.read(file.getKey(), file.getValue());
        JsonNode written = Manifests.tree(file.getKey());
        assertEquals(file.getValue().getSimpleName(), written.get("kind").textValue());
        assertEquals(
                HasMetadata.getApiVersion(file.getValue()),
                written.get("apiVersion").textValue());
        assertEquals(
                written.get("metadata").get("name").textValue(),
                resource.getMetadata().getName());
    }

    @Test
    void aFieldThatKubernetesDoesNotKnowIsRefused() {
        UnrecognizedPropertyException refusal = assertThrows(
                UnrecognizedPropertyException.class,
                () -> Manifests.parse("{kind: Deployment, spec: {replica: 2}}", Deployment.class));
        assertEquals("replica", refusal.getPropertyName());
    }

    @Test
    void everyFileIsApplied() throws IOException {
        List<String> applied = new ArrayList<>(List.of("kustomization.yaml"));
        Manifests.tree("kustomization.yaml").get("resources").forEach(name -> applied.add(name.textValue()));
        assertEquals(Manifests.names(), applied.stream().sorted().toList());
        List<String> known = new ArrayList<>(KINDS.keySet());
        known.addAll(List.of("database.yaml", "kustomization.yaml"));
        assertEquals(Manifests.names(), known.stream().sorted().toList());
    }

    @Test
    void everySelectorFindsThePods() throws IOException {
        Deployment deployment = deployment();
        Map<String, String> labels =
                deployment.getSpec().getTemplate().getMetadata().getLabels();
        assertEquals(labels, deployment.getSpec().getSelector().getMatchLabels());
        assertEquals(
                labels, Manifests.read("service.yaml", Service.class).getSpec().getSelector());
        assertEquals(
                labels,
                Manifests.read("disruption.yaml", PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels());
        assertEquals(
                labels,
                pod().getTopologySpreadConstraints().get(0).getLabelSelector().getMatchLabels());
    }

    @Test
    void theWayFromOutsideLeadsToTheProgram() throws IOException {
        Ingress ingress = Manifests.read("ingress.yaml", Ingress.class);
        Service service = Manifests.read("service.yaml", Service.class);
        var backend = ingress.getSpec()
                .getRules()
                .get(0)
                .getHttp()
                .getPaths()
                .get(0)
                .getBackend()
                .getService();
        assertEquals(service.getMetadata().getName(), backend.getName());
        var port = service.getSpec().getPorts().get(0);
        assertEquals(port.getName(), backend.getPort().getName());
        assertEquals(8080, port(port.getTargetPort().getStrVal()));
        String host = ingress.getSpec().getRules().get(0).getHost();
        assertEquals(List.of(host), ingress.getSpec().getTls().get(0).getHosts());
        assertEquals("https://" + host, setting("ESTRADE_BASE_URL").getValue());
    }

    @Test
    void healthIsAskedOnTheManagementPort() throws IOException {
        Container program = program();
        assertEquals("/q/health/started", path(program.getStartupProbe()));
        assertEquals("/q/health/ready", path(program.getReadinessProbe()));
        assertEquals("/q/health/live", path(program.getLivenessProbe()));
        assertEquals(
                "9000",
                deployment()
                        .getSpec()
                        .getTemplate()
                        .getMetadata()
                        .getAnnotations()
                        .get("prometheus.io/port"));
    }

    @Test
    void theDatabaseIsTheOneTheOperatorMakes() throws IOException {
        JsonNode cluster = Manifests.tree("database.yaml");
        String name = cluster.get("metadata").get("name").textValue();
        JsonNode made = cluster.get("spec").get("bootstrap").get("initdb");
        assertEquals("postgresql.cnpg.io/v1", cluster.get("apiVersion").textValue());
        assertEquals(
                "jdbc:postgresql://%s-rw/%s"
                        .formatted(name, made.get("database").textValue()),
                setting("ESTRADE_DB_URL").getValue());
        assertEquals(made.get("owner").textValue(), setting("ESTRADE_DB_USER").getValue());
        assertEquals(
                List.of(name + "-app"),
                pod().getVolumes().stream()
                        .filter(volume -> volume.getSecret() != null)
                        .map(volume -> volume.getSecret().getSecretName())
                        .toList());
        Container backup = backup().getContainers().get(0);
        assertEquals(name + "-rw", setting(backup, "PGHOST").getValue());
        assertEquals(
                name + "-app",
                setting(backup, "PGPASSWORD").getValueFrom().getSecretKeyRef().getName());
        assertEquals(
                Manifests.read("backup-volume.yaml", PersistentVolumeClaim.class)
                        .getMetadata()
                        .getName(),
                backup().getVolumes().get(0).getPersistentVolumeClaim().getClaimName());
    }

    @Test
    void thePasswordIsReadWhereItsFileIs() throws IOException {
        VolumeMount mount = program().getVolumeMounts().stream()
                .filter(one -> one.getName().equals("database-password"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                mount.getMountPath() + "/password",
                setting("ESTRADE_DB_PASSWORD_FILE").getValue());
    }

    /** What the namespace's level "restricted" asks of a pod. */
    @Test
    void podsMayDoNothingThatTheyNeedNot() throws IOException {
        assertEquals(
                "restricted",
                Manifests.read("namespace.yaml", Namespace.class)
                        .getMetadata()
                        .getLabels()
                        .get("pod-security.kubernetes.io/enforce"));
        for (PodSpec pod : List.of(pod(), backup())) {
            assertEquals(true, pod.getSecurityContext().getRunAsNonRoot());
            assertEquals(
                    "RuntimeDefault",
                    pod.getSecurityContext().getSeccompProfile().getType());
            assertEquals(false, pod.getAutomountServiceAccountToken());
            assertEquals(false, pod.getEnableServiceLinks());
            for (Container container : pod.getContainers()) {
                var allowed = container.getSecurityContext();
                assertEquals(false, allowed.getAllowPrivilegeEscalation());
                assertEquals(true, allowed.getReadOnlyRootFilesystem());
                assertEquals(List.of("ALL"), allowed.getCapabilities().getDrop());
                assertTrue(container.getResources().getLimits().containsKey("memory"));
                assertEquals(mounted(container), volumes(pod));
            }
        }
    }

    @Test
    void twoAnswerAndOneMayLeave() throws IOException {
        assertEquals(2, deployment().getSpec().getReplicas());
        assertEquals(
                1,
                Manifests.read("disruption.yaml", PodDisruptionBudget.class)
                        .getSpec()
                        .getMinAvailable()
                        .getIntVal());
        assertEquals(
                0,
                deployment()
                        .getSpec()
                        .getStrategy()
                        .getRollingUpdate()
                        .getMaxUnavailable()
                        .getIntVal());
    }

    private static Deployment deployment() throws IOException {
        return Manifests.read("deployment.yaml", Deployment.class);
    }

    private static PodSpec pod() throws IOException {
        return deployment().getSpec().getTemplate().getSpec();
    }

    private static PodSpec backup() throws IOException {
        return Manifests.read("backup.yaml", CronJob.class)
                .getSpec()
                .getJobTemplate()
                .getSpec()
                .getTemplate()
                .getSpec();
    }

    private static Container program() throws IOException {
        return pod().getContainers().get(0);
    }

    private static EnvVar setting(String name) throws IOException {
        return setting(program(), name);
    }

    private static EnvVar setting(Container container, String name) {
        return container.getEnv().stream()
                .filter(setting -> setting.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static int port(String name) throws IOException {
        return program().getPorts().stream()
                .filter(port -> port.getName().equals(name))
                .map(ContainerPort::getContainerPort)
                .findFirst()
                .orElseThrow();
    }

    private static String path(Probe probe) throws IOException {
        assertEquals(9000, port(probe.getHttpGet().getPort().getStrVal()));
        return probe.getHttpGet().getPath();
    }

    private static List<String> mounted(Container container) {
        return container.getVolumeMounts().stream()
                .map(VolumeMount::getName)
                .sorted()
                .toList();
    }

    private static List<String> volumes(PodSpec pod) {
        return pod.getVolumes().stream().map(Volume::getName).sorted().toList();
    }
}
