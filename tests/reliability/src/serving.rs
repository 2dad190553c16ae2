//! Connections: accepting, counting, and going through the steps of an answer.

use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

use bytes::BytesMut;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpSocket, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::http::{Request, Step, read_request};

/// Enough for thousands of clients that connect at the same moment.
const BACKLOG: u32 = 4096;

/// What an answer takes to make.
pub(crate) type Steps = Pin<Box<dyn Future<Output = Vec<Step>> + Send>>;

/// What a server does.
pub(crate) trait Handler: Send + Sync + 'static {
    /// What it does with a new connection before it reads a request.
    fn connected(&self, _connection: u64) -> Vec<Step> {
        Vec::new()
    }

    /// What it answers.
    fn answer(self: Arc<Self>, request: Request) -> Steps;
}

/// What went through a server.
#[derive(Debug, Default)]
pub struct Traffic {
    accepted: AtomicU64,
    open: AtomicU64,
    open_most: AtomicU64,
    requests: AtomicU64,
    handshakes_failed: AtomicU64,
}

impl Traffic {
    /// Connections that were accepted so far.
    pub fn connections(&self) -> u64 {
        self.accepted.load(Relaxed)
    }

    /// Connections that are open now.
    pub fn open(&self) -> u64 {
        self.open.load(Relaxed)
    }

    /// The most connections that were open at once.
    pub fn open_most(&self) -> u64 {
        self.open_most.load(Relaxed)
    }

    /// Requests that were received whole.
    pub fn requests(&self) -> u64 {
        self.requests.load(Relaxed)
    }

    /// TLS handshakes that failed.
    pub fn failed_handshakes(&self) -> u64 {
        self.handshakes_failed.load(Relaxed)
    }

    /// Waits until no more than `count` connections are open; returns how many
    /// are when `limit` is over.
    pub async fn settle(&self, count: u64, limit: Duration) -> u64 {
        let start = Instant::now();
        while self.open() > count && start.elapsed() < limit {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        self.open()
    }
}

/// A connection counts as open until this is dropped.
struct Open(Arc<Traffic>);

impl Open {
    fn new(traffic: &Arc<Traffic>) -> Self {
        let open = traffic.open.fetch_add(1, Relaxed) + 1;
        traffic.open_most.fetch_max(open, Relaxed);
        Self(Arc::clone(traffic))
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.fetch_sub(1, Relaxed);
    }
}

/// A listening server; dropping it ends all its connections.
pub(crate) struct Serving {
    pub(crate) address: SocketAddr,
    pub(crate) traffic: Arc<Traffic>,
    task: JoinHandle<()>,
}

impl Drop for Serving {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Serving {
    /// Listens at an address (port 0 takes a free one).
    pub(crate) fn start(
        at: SocketAddr,
        handler: Arc<impl Handler>,
        tls: Option<TlsAcceptor>,
    ) -> Serving {
        let socket = TcpSocket::new_v4().unwrap();
        socket.set_reuseaddr(true).unwrap();
        socket.bind(at).unwrap();
        let listener = socket.listen(BACKLOG).unwrap();
        let address = listener.local_addr().unwrap();
        let traffic = Arc::new(Traffic::default());
        let shared = Arc::clone(&traffic);
        let task = tokio::spawn(async move {
            let mut connections = JoinSet::new();
            loop {
                tokio::select! {
                    accepted = listener.accept() => {
                        let Ok((stream, _)) = accepted else { continue };
                        let number = shared.accepted.fetch_add(1, Relaxed);
                        connections.spawn(connection(
                            stream,
                            number,
                            Arc::clone(&handler),
                            tls.clone(),
                            Arc::clone(&shared),
                        ));
                    }
                    Some(_) = connections.join_next() => {}
                }
            }
        });
        Serving {
            address,
            traffic,
            task,
        }
    }
}

/// What the steps need of a connection beside reading and writing.
trait Connection: AsyncRead + AsyncWrite + Unpin + Send {
    fn tcp(&self) -> &TcpStream;
}

impl Connection for TcpStream {
    fn tcp(&self) -> &TcpStream {
        self
    }
}

impl Connection for TlsStream<TcpStream> {
    fn tcp(&self) -> &TcpStream {
        self.get_ref().0
    }
}

async fn connection(
    stream: TcpStream,
    number: u64,
    handler: Arc<impl Handler>,
    tls: Option<TlsAcceptor>,
    traffic: Arc<Traffic>,
) {
    let _open = Open::new(&traffic);
    let _ = stream.set_nodelay(true);
    // Nobody is interested in how a connection broke.
    let _ = match tls {
        None => converse(stream, number, handler, &traffic).await,
        Some(acceptor) => match acceptor.accept(stream).await {
            Ok(stream) => converse(stream, number, handler, &traffic).await,
            Err(fault) => {
                traffic.handshakes_failed.fetch_add(1, Relaxed);
                Err(fault)
            }
        },
    };
}

async fn converse(
    mut stream: impl Connection,
    number: u64,
    handler: Arc<impl Handler>,
    traffic: &Traffic,
) -> io::Result<()> {
    let mut buffer = BytesMut::with_capacity(2048);
    if !perform(&mut stream, &mut buffer, handler.connected(number)).await? {
        return Ok(());
    }
    let mut index = 0;
    while let Some(mut request) = read_request(&mut stream, &mut buffer).await? {
        request.connection = number;
        request.index = index;
        request.number = traffic.requests.fetch_add(1, Relaxed);
        index += 1;
        let steps = Arc::clone(&handler).answer(request).await;
        if !perform(&mut stream, &mut buffer, steps).await? {
            return Ok(());
        }
    }
    Ok(())
}

/// Goes through steps; whether the connection is still there afterwards.
async fn perform(
    stream: &mut impl Connection,
    buffer: &mut BytesMut,
    steps: Vec<Step>,
) -> io::Result<bool> {
    for step in steps {
        match step {
            Step::Write(bytes) => stream.write_all(&bytes).await?,
            Step::Repeat(bytes, times) => {
                for _ in 0..times {
                    stream.write_all(&bytes).await?;
                }
            }
            Step::Discard(length) => {
                while buffer.len() < length {
                    if stream.read_buf(buffer).await? == 0 {
                        return Ok(false);
                    }
                }
                let _ = buffer.split_to(length);
            }
            Step::Pause(time) => {
                stream.flush().await?;
                tokio::time::sleep(time).await;
            }
            Step::Hang => {
                stream.flush().await?;
                std::future::pending::<()>().await;
            }
            Step::Close => {
                let _ = stream.shutdown().await;
                return Ok(false);
            }
            Step::Reset => {
                stream.flush().await?;
                stream.tcp().set_zero_linger()?;
                return Ok(false);
            }
        }
    }
    stream.flush().await?;
    Ok(true)
}
