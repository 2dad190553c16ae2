//! Opens a URL in the browser of the user.

use std::ffi::OsString;
use std::process::{Command, Stdio};

use url::Url;

use crate::error::{Error, ErrorKind};

/// Names the program that opens URLs, on Linux and the BSDs.
#[cfg(not(any(windows, target_os = "macos")))]
const VARIABLE: &str = "GENESYSCLOUD_BROWSER";

/// Opens an `http` or `https` URL in the browser of the user.
///
/// The program is `open` on macOS, `rundll32` on Windows, and elsewhere the one
/// that the environment variable `GENESYSCLOUD_BROWSER` names, else `xdg-open`.
/// It gets the URL as its one argument (on Windows as its last one), without a
/// shell. Other users of the machine may see the arguments of a program, so the
/// URL must hold no secret; with PKCE an authorize URL holds none.
///
/// # Errors
///
/// [`ErrorKind::InvalidRequest`] for another URL, [`ErrorKind::Config`] when the
/// program can not be started. Whether a page appeared is not known: show the
/// URL to the user as well.
pub fn open_browser(url: &str) -> Result<(), Error> {
    let (program, arguments) = command();
    open(program, &arguments, url)
}

#[cfg(target_os = "macos")]
fn command() -> (OsString, Vec<OsString>) {
    ("open".into(), Vec::new())
}

#[cfg(windows)]
fn command() -> (OsString, Vec<OsString>) {
    (
        "rundll32".into(),
        vec!["url.dll,FileProtocolHandler".into()],
    )
}

#[cfg(not(any(windows, target_os = "macos")))]
fn command() -> (OsString, Vec<OsString>) {
    let chosen = std::env::var_os(VARIABLE).filter(|program| !program.is_empty());
    (chosen.unwrap_or_else(|| "xdg-open".into()), Vec::new())
}

fn open(program: OsString, arguments: &[OsString], url: &str) -> Result<(), Error> {
    let url = Url::parse(url).ok();
    let Some(url) = url.filter(|url| matches!(url.scheme(), "http" | "https")) else {
        return Err(Error::new(
            ErrorKind::InvalidRequest,
            "a browser opens only URLs that begin with `https://` or `http://`",
        ));
    };
    let mut child = Command::new(&program)
        .args(arguments)
        .arg(url.as_str())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|cause| {
            let program = program.display();
            Error::new(
                ErrorKind::Config,
                format!("no browser could be started with `{program}`: open the URL by hand"),
            )
            .with_source(cause)
        })?;
    // Somebody has to collect the exit status, or the ended program stays in
    // the table of processes.
    let _ = std::thread::Builder::new()
        .name("browser".to_owned())
        .spawn(move || child.wait());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::open;
    use crate::error::ErrorKind;

    #[test]
    fn other_urls_start_nothing() {
        for url in [
            "",
            "-n",
            "file:///etc/passwd",
            "javascript:alert(1)",
            "canary",
        ] {
            let fault = open("/nonexistent/browser".into(), &[], url).unwrap_err();
            assert_eq!(fault.kind(), ErrorKind::InvalidRequest, "{url}");
        }
        let fault = open(
            "/nonexistent/browser".into(),
            &[],
            "https://x/?state=canary",
        );
        let fault = fault.unwrap_err();
        assert_eq!(fault.kind(), ErrorKind::Config);
        let shown = format!("{fault} {fault:?}");
        assert!(
            shown.contains("/nonexistent/browser") && !shown.contains("canary"),
            "{shown}"
        );
    }

    #[cfg(unix)]
    #[test]
    fn the_url_is_one_argument_without_a_shell() {
        use std::os::unix::fs::PermissionsExt as _;
        use std::time::{Duration, Instant};

        let folder = tempfile::tempdir().unwrap();
        let (program, seen) = (folder.path().join("a browser"), folder.path().join("seen"));
        let script = format!(
            "#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" > '{0}.part'\nmv '{0}.part' '{0}'\n",
            seen.display()
        );
        std::fs::write(&program, script).unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o700)).unwrap();
        let start = Instant::now();
        // A program that was written a moment ago may be "busy" while another
        // thread of this process starts one.
        while let Err(fault) = open(
            program.clone().into(),
            &[],
            "https://x/?a=$(id)&b=`id`;id|'\"",
        ) {
            assert!(start.elapsed() < Duration::from_secs(5), "{fault:?}");
        }
        while !seen.exists() && start.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(5));
        }
        assert_eq!(
            std::fs::read_to_string(&seen).unwrap(),
            "1\nhttps://x/?a=$(id)&b=`id`;id|%27%22\n"
        );
    }
}
