//! A server that does byte by byte what a test tells it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, PoisonError};

use platform_client_runtime::{Client, ClientBuilder};

use crate::certificates::Identity;
use crate::http::{Request, Step};
use crate::serving::{Handler, Serving, Steps, Traffic};

type Connected = dyn Fn(u64) -> Vec<Step> + Send + Sync;
type Script = dyn Fn(&Request) -> Vec<Step> + Send + Sync;

/// A server whose every answer is a list of steps. It records what it is sent.
pub struct ByteServer {
    /// The origin, such as `http://127.0.0.1:1234`.
    pub url: String,
    script: Arc<Scripted>,
    serving: Serving,
}

struct Scripted {
    connected: Box<Connected>,
    script: Box<Script>,
    requests: Mutex<Vec<Request>>,
}

impl Handler for Scripted {
    fn connected(&self, connection: u64) -> Vec<Step> {
        (self.connected)(connection)
    }

    fn answer(self: Arc<Self>, request: Request) -> Steps {
        let steps = (self.script)(&request);
        self.lock().push(request);
        Box::pin(std::future::ready(steps))
    }
}

impl Scripted {
    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Request>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ByteServer {
    /// A server that answers each request by the script.
    pub fn start<S: Into<Vec<Step>>>(
        script: impl Fn(&Request) -> S + Send + Sync + 'static,
    ) -> ByteServer {
        Self::start_at(Ipv4Addr::LOCALHOST, None, |_| Vec::new(), script)
    }

    /// A server that does something with each connection, by its number from 0,
    /// before it reads a request.
    pub fn on_connect(steps: impl Fn(u64) -> Vec<Step> + Send + Sync + 'static) -> ByteServer {
        Self::start_at(Ipv4Addr::LOCALHOST, None, steps, |_| Vec::new())
    }

    /// A server at another address of the loopback network, with TLS if it has
    /// an identity.
    pub fn start_at<S: Into<Vec<Step>>>(
        address: Ipv4Addr,
        identity: Option<&Identity>,
        connected: impl Fn(u64) -> Vec<Step> + Send + Sync + 'static,
        script: impl Fn(&Request) -> S + Send + Sync + 'static,
    ) -> ByteServer {
        let script = Arc::new(Scripted {
            connected: Box::new(connected),
            script: Box::new(move |request| script(request).into()),
            requests: Mutex::default(),
        });
        let serving = Serving::start(
            SocketAddr::from((address, 0)),
            Arc::clone(&script),
            identity.map(Identity::acceptor),
        );
        let scheme = if identity.is_some() { "https" } else { "http" };
        ByteServer {
            url: format!("{scheme}://{}", serving.address),
            script,
            serving,
        }
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.serving.address.port()
    }

    /// Every request that was received whole so far.
    pub fn requests(&self) -> Vec<Request> {
        self.script.lock().clone()
    }

    /// The only request that was received.
    pub fn only(&self) -> Request {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// The counters.
    pub fn traffic(&self) -> &Traffic {
        &self.serving.traffic
    }

    /// A builder of a client of this server.
    pub fn builder(&self) -> ClientBuilder {
        direct(&self.url)
    }

    /// A client of this server with an access token.
    pub fn client(&self) -> Client {
        self.builder().access_token("canary-token").build().unwrap()
    }
}

/// A builder of a client that asks no proxy, whatever the environment says.
pub fn direct(url: impl Into<String>) -> ClientBuilder {
    Client::builder()
        .base_url(url)
        .proxy_from_environment(false)
}
