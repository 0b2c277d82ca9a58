"""nginx in front of the programs. It appends to X-Forwarded-For, as most people write it."""

import subprocess


def nginx(folder, port, programs):
    servers = "\n".join(f"server 127.0.0.1:{program.port} max_fails=1 fail_timeout=2s;" for program in programs)
    temporary = "\n".join(f"{kind}_temp_path {folder}/{kind};"
                          for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (folder / "nginx.conf").write_text(f"""
        daemon off;
        pid {folder}/nginx.pid;
        error_log {folder}/nginx.log;
        events {{}}
        http {{
          access_log off;
          {temporary}
          upstream estrade {{ {servers} keepalive 8; }}
          server {{
            listen 127.0.0.1:{port};
            client_max_body_size 64m;
            location / {{
              proxy_pass http://estrade;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_next_upstream error timeout http_503;
              proxy_connect_timeout 2s;
              proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
              proxy_set_header X-Forwarded-Proto https;
              proxy_set_header X-Forwarded-Host estrade.example;
              proxy_set_header X-Request-Id $request_id;
            }}
          }}
        }}
    """)
    return subprocess.Popen(["nginx", "-c", f"{folder}/nginx.conf", "-p", str(folder), "-e", f"{folder}/nginx.log"])
