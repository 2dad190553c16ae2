//! Receives the callback of a login on this machine.

mod page;
mod request;

use std::collections::VecDeque;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::{AbortHandle, JoinSet};
use url::{Host, Url};

use self::page::Page;
use self::request::{Request, Target};
use super::callback::{Callback, Parameters};
use crate::error::{Error, ErrorKind, TimeoutPhase};
use crate::secret::Secret;

/// How many connections are open at a time; one more ends the oldest.
const CONNECTIONS: usize = 32;

/// How long one connection may take altogether.
const CONNECTION_TIME: Duration = Duration::from_secs(5);

/// How often a free port is looked for that both loopback addresses have.
const PORT_ATTEMPTS: usize = 16;

/// A listener on this machine for the callback of a login (RFC 8252 section
/// 7.3).
///
/// ```no_run
/// # async fn login() -> Result<(), platform_client_runtime::Error> {
/// use std::time::Duration;
/// use platform_client_runtime::auth::{
///     AuthorizeUrl, LoopbackListener, PkceVerifier, open_browser,
/// };
///
/// let listener = LoopbackListener::bind("http://localhost:8085/callback").await?;
/// let verifier = PkceVerifier::generate()?;
/// let request = AuthorizeUrl::pkce("client-id", listener.redirect_uri(), &verifier)
///     .random_state()?;
/// open_browser(&request.build("https://login.mypurecloud.com")?)?;
/// let state = request.expected_state().unwrap_or_default();
/// let callback = listener.wait(state, Duration::from_secs(300)).await?;
/// println!("a code of {} characters", callback.code()?.len());
/// # Ok(())
/// # }
/// ```
///
/// It listens on the loopback interface alone and checks the `Host` of every
/// request. Only a callback with the right state ends the wait: one with another
/// state, or none, is answered with a page that says so and is otherwise ignored,
/// so that no other page in the browser can end the login or slip in an account.
/// Nothing of a request is repeated in a page. Requests are limited to 16 KiB
/// and 5 s, connections to 32 at a time.
pub struct LoopbackListener {
    listeners: Vec<TcpListener>,
    redirect_uri: String,
    target: Target,
}

impl LoopbackListener {
    /// Listens where a redirect URI such as `http://localhost:8085/callback`
    /// points. Its host is `localhost`, `127.0.0.1` or `[::1]`. Port 0 takes a
    /// free one. `localhost` listens on both loopback addresses where the machine
    /// has both.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] for another URI, and when the port is taken.
    pub async fn bind(redirect_uri: &str) -> Result<Self, Error> {
        let mut url = Url::parse(redirect_uri).map_err(|cause| {
            config("the redirect URI is no URL such as `http://localhost:8085/`").with_source(cause)
        })?;
        let addresses = addresses(&url)?;
        // `Url` leaves out the port of the scheme.
        let asked = url.port_or_known_default().unwrap_or(80);
        let listeners = listen(&addresses, asked).await?;
        let port = listeners
            .first()
            .and_then(|listener| listener.local_addr().ok())
            .map_or(asked, |address| address.port());
        let redirect_uri = if asked == port {
            redirect_uri.to_owned()
        } else {
            // Port 0 of an `http` URL can be replaced, so this always succeeds.
            let _ = url.set_port(Some(port));
            url.as_str().to_owned()
        };
        let host = url.host_str().unwrap_or_default();
        let target = Target::new(host, port, url.path());
        Ok(Self {
            listeners,
            redirect_uri,
            target,
        })
    }

    /// The same as [`bind`](Self::bind) with `http://localhost:<port>/`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] when the port is taken.
    pub async fn bind_port(port: u16) -> Result<Self, Error> {
        Self::bind(&format!("http://localhost:{port}/")).await
    }

    /// The redirect URI with the port that was taken: for the authorize URL and
    /// for the token request.
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }

    /// Waits for the callback with the state of the authorize URL.
    ///
    /// The page of the implicit grant sends its fragment on from the browser, so
    /// that its callback arrives here as well.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Auth`] when the login failed, or the expected state is
    /// empty; [`ErrorKind::Timeout`] when no callback with the state came in
    /// time.
    pub async fn wait(self, expected_state: &str, timeout: Duration) -> Result<Callback, Error> {
        if expected_state.is_empty() {
            return Err(Error::new(
                ErrorKind::Auth,
                "the loopback listener needs the state of the authorize URL",
            ));
        }
        let (answers, mut received) = mpsc::channel(1);
        let visit = Visit {
            target: Arc::new(self.target),
            state: Secret::new(expected_state.to_owned()),
            refused: Arc::new(AtomicU32::new(0)),
            answers,
        };
        let refused = Arc::clone(&visit.refused);
        // Dropping the set ends every task of it.
        let mut tasks = JoinSet::new();
        for listener in self.listeners {
            tasks.spawn(accept(listener, visit.clone()));
        }
        drop(visit);
        match tokio::time::timeout(timeout, received.recv()).await {
            Ok(Some(result)) => result,
            Ok(None) => Err(config("the loopback listener ended")),
            Err(_) => {
                let count = refused.load(Ordering::Relaxed);
                let refused = match count {
                    0 => String::new(),
                    _ => format!(" ({count} with another state or none were refused)"),
                };
                Err(Error::timeout(
                    TimeoutPhase::Deadline,
                    format!("no callback of the login came in {timeout:?}{refused}"),
                ))
            }
        }
    }
}

impl fmt::Debug for LoopbackListener {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LoopbackListener")
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

/// Where to listen for a redirect URI.
fn addresses(url: &Url) -> Result<Vec<IpAddr>, Error> {
    if url.scheme() != "http" {
        return Err(config(
            "the redirect URI of a loopback listener begins with `http://`",
        ));
    }
    let bare = url.username().is_empty() && url.password().is_none();
    if !bare || url.query().is_some() || url.fragment().is_some() {
        return Err(config(
            "the redirect URI of a loopback listener has no user name, query or fragment",
        ));
    }
    let (four, six) = (
        IpAddr::V4(Ipv4Addr::LOCALHOST),
        IpAddr::V6(Ipv6Addr::LOCALHOST),
    );
    match url.host() {
        Some(Host::Domain("localhost")) => Ok(vec![four, six]),
        Some(Host::Ipv4(Ipv4Addr::LOCALHOST)) => Ok(vec![four]),
        Some(Host::Ipv6(Ipv6Addr::LOCALHOST)) => Ok(vec![six]),
        _ => Err(config(
            "a loopback listener listens on `localhost`, `127.0.0.1` or `[::1]` alone",
        )),
    }
}

/// A browser may take either address of `localhost`, and a stranger could have
/// the port of the second one: that is as bad as the first being taken.
async fn listen(addresses: &[IpAddr], port: u16) -> Result<Vec<TcpListener>, Error> {
    let mut attempts = if port == 0 { PORT_ATTEMPTS } else { 1 };
    loop {
        attempts -= 1;
        match listen_once(addresses, port).await {
            Ok(listeners) => return Ok(listeners),
            Err(cause) if attempts == 0 => {
                return Err(config(format!(
                    "port {port} of the redirect URI can not be listened on: name a free one, or \
                     0 for any"
                ))
                .with_source(cause));
            }
            Err(_) => {}
        }
    }
}

async fn listen_once(addresses: &[IpAddr], port: u16) -> std::io::Result<Vec<TcpListener>> {
    let (mut listeners, mut port): (Vec<TcpListener>, u16) = (Vec::new(), port);
    for address in addresses {
        match TcpListener::bind(SocketAddr::new(*address, port)).await {
            Ok(listener) => {
                port = listener.local_addr()?.port();
                listeners.push(listener);
            }
            // The machine has no IPv6.
            Err(cause)
                if !listeners.is_empty()
                    && !matches!(
                        cause.kind(),
                        std::io::ErrorKind::AddrInUse | std::io::ErrorKind::PermissionDenied
                    ) => {}
            Err(cause) => return Err(cause),
        }
    }
    Ok(listeners)
}

/// What every connection needs.
#[derive(Clone)]
struct Visit {
    target: Arc<Target>,
    state: Secret,
    refused: Arc<AtomicU32>,
    answers: mpsc::Sender<Result<Callback, Error>>,
}

/// Serves a listener until it is dropped.
async fn accept(listener: TcpListener, visit: Visit) {
    let mut tasks = JoinSet::new();
    let mut open: VecDeque<AbortHandle> = VecDeque::new();
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Such as no file descriptor left: it may pass.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        while tasks.try_join_next().is_some() {}
        open.retain(|task| !task.is_finished());
        if open.len() >= CONNECTIONS
            && let Some(oldest) = open.pop_front()
        {
            oldest.abort();
        }
        let visit = visit.clone();
        open.push_back(tasks.spawn(async move {
            let _ = tokio::time::timeout(CONNECTION_TIME, serve(stream, visit)).await;
        }));
    }
}

/// Answers one request, and hands on what it brought.
async fn serve(mut stream: TcpStream, visit: Visit) {
    let Some(request) = request::read(&mut stream).await else {
        return;
    };
    let (page, answer) = judge(&request, &visit);
    drop(request);
    // The browser gets its page first: the application may end with the login.
    let writing = page.write(&mut stream);
    let _ = tokio::time::timeout(Duration::from_secs(1), writing).await;
    if let Some(answer) = answer {
        let _ = visit.answers.try_send(answer);
    }
}

fn judge(request: &Request, visit: &Visit) -> (Page, Option<Result<Callback, Error>>) {
    let parameters = match visit.target.parameters(request) {
        Ok(parameters) => parameters,
        Err(page) => return (page, None),
    };
    let parameters = match Parameters::read(parameters) {
        Ok(parameters) if parameters.is_empty() && !request.is_post() => {
            return (Page::FRAGMENT, None);
        }
        Ok(parameters) if parameters.has_state(visit.state.expose()) => parameters,
        _ => {
            visit.refused.fetch_add(1, Ordering::Relaxed);
            return (Page::FOREIGN, None);
        }
    };
    match parameters.callback(Some(visit.state.expose())) {
        Ok(callback) => (Page::DONE, Some(Ok(callback))),
        Err(fault) => (Page::FAILED, Some(Err(fault))),
    }
}

fn config(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}

#[cfg(test)]
mod tests;
