# shellcheck shell=bash
# The container engine: starts, stops and removes containers.
# ENGINE is the command to use, with options; without it docker, or podman where docker does not answer.

if [ -z "${ENGINE:-}" ]; then
  if docker info >/dev/null 2>&1; then ENGINE=docker; else ENGINE="podman --runtime runc"; fi
fi
export ENGINE
read -ra engine <<<"$ENGINE"
run_id=estrade-test-$$
work=$(mktemp -d)
started=()

is_podman() { [[ ${engine[0]##*/} == podman* ]]; }

# Keeps the messages of the engine in a log file, which is shown after a failure. Podman warns where systemd is missing.
quietly() { "$@" >/dev/null 2>>"$work/engine.log"; }

# run NAME OPTIONS...: starts a container with the restrictions of compose.yaml, on the network of this machine, which
# needs no configuration.
run() {
  local name=$run_id-$1
  shift
  started+=("$name")
  quietly timeout 60 "${engine[@]}" run -d --name "$name" --network host --read-only --cap-drop ALL \
    --security-opt no-new-privileges "${limits[@]}" "$@" || { cat "$work/engine.log"; stop_here "$name was not started"; }
}

start_again() { quietly timeout 60 "${engine[@]}" start "$run_id-$1" || stop_here "$1 was not started again"; }

forget() { quietly "${engine[@]}" rm -f -v "$run_id-$1" || true; }

logs() { "${engine[@]}" logs "$run_id-$1" 2>&1; }

state() { "${engine[@]}" inspect --format "{{.State.$2}}" "$run_id-$1" 2>>"$work/engine.log"; }

# the health check of the image
healthy() {
  if is_podman; then
    timeout 20 "${engine[@]}" healthcheck run "$run_id-$1" >/dev/null 2>&1
  else
    [ "$(state "$1" Health.Status)" = healthy ]
  fi
}

clean_up() {
  local status=$?
  trap - EXIT
  for container in "${started[@]}"; do
    quietly "${engine[@]}" rm -f -v "$container" || true
  done
  for volume in database secrets data; do
    quietly "${engine[@]}" volume rm -f "$run_id-$volume" || true
  done
  rm -rf "$work"
  exit "$status"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

# Podman: its default limits may be above those of this machine; its own writable folders in a read-only root would hide
# files that the program needs; its health checks need systemd, so that this test runs them itself.
limits=()
health_options=()
if is_podman; then
  health_options=(--health-interval disable)
  limits=(--read-only-tmpfs=false --log-driver k8s-file --ulimit nofile=20000:20000 --ulimit nproc=4096:4096)
fi
