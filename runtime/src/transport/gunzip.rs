//! Decompression of answers with a limit on what comes out.

use std::io::{self, Write};

use flate2::write::MultiGzDecoder;

/// How much memory an announced length alone gets, bytes: a server may announce
/// more than it sends.
const MOST_AHEAD: usize = 1 << 20;

/// Collects a body up to a limit, decompressing it on the way if need be.
pub(crate) enum Collector {
    Plain(Limited),
    Gzip(Box<MultiGzDecoder<Limited>>),
}

/// Why a body can not be collected.
#[derive(Debug)]
pub(crate) enum Fault {
    /// It is longer than the limit.
    TooLarge,
    /// It is not a gzip stream, or a cut one.
    Corrupt(io::Error),
}

/// A growing body that refuses to grow past its limit.
pub(crate) struct Limited {
    bytes: Vec<u8>,
    limit: usize,
    exceeded: bool,
}

impl Write for Limited {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        if piece.len() > self.limit - self.bytes.len() {
            self.exceeded = true;
            return Err(io::Error::other("the body is larger than the limit"));
        }
        let needed = self.bytes.len() + piece.len();
        if needed > self.bytes.capacity() {
            // Doubling on its own could take twice the limit.
            let capacity = needed.max(self.bytes.capacity() * 2).min(self.limit);
            self.bytes.reserve_exact(capacity - self.bytes.len());
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Collector {
    /// A collector of at most `limit` bytes after decompression.
    /// `announced` is the length of a body that is not compressed.
    pub(crate) fn new(gzip: bool, limit: usize, announced: Option<u64>) -> Self {
        let announced = announced.and_then(|length| usize::try_from(length).ok());
        let expected = match gzip {
            true => 0,
            false => announced.unwrap_or_default().min(limit).min(MOST_AHEAD),
        };
        let target = Limited {
            bytes: Vec::with_capacity(expected),
            limit,
            exceeded: false,
        };
        if gzip {
            Collector::Gzip(Box::new(MultiGzDecoder::new(target)))
        } else {
            Collector::Plain(target)
        }
    }

    pub(crate) fn push(&mut self, piece: &[u8]) -> Result<(), Fault> {
        let written = match self {
            Collector::Plain(target) => target.write_all(piece),
            Collector::Gzip(decoder) => decoder.write_all(piece),
        };
        written.map_err(|cause| self.fault(cause))
    }

    pub(crate) fn finish(mut self) -> Result<Vec<u8>, Fault> {
        match &mut self {
            Collector::Plain(target) => Ok(std::mem::take(&mut target.bytes)),
            Collector::Gzip(decoder) => match decoder.try_finish() {
                Ok(()) => Ok(std::mem::take(&mut decoder.get_mut().bytes)),
                Err(cause) => Err(self.fault(cause)),
            },
        }
    }

    fn fault(&self, cause: io::Error) -> Fault {
        let target = match self {
            Collector::Plain(target) => target,
            Collector::Gzip(decoder) => decoder.get_ref(),
        };
        if target.exceeded {
            Fault::TooLarge
        } else {
            Fault::Corrupt(cause)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::{Collector, Fault};

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn collect(gzip: bool, limit: usize, wire: &[u8], piece: usize) -> Result<Vec<u8>, Fault> {
        let mut collector = Collector::new(gzip, limit, Some(wire.len() as u64));
        for piece in wire.chunks(piece) {
            collector.push(piece)?;
        }
        collector.finish()
    }

    #[test]
    fn in_pieces_of_any_size() {
        let text = "a text that repeats, ".repeat(500).into_bytes();
        let wire = gzip(&text);
        for piece in [1, 7, 1000, wire.len()] {
            assert_eq!(collect(true, text.len(), &wire, piece).unwrap(), text);
            assert_eq!(collect(false, text.len(), &text, piece).unwrap(), text);
        }
        let two = [wire.clone(), wire].concat();
        assert_eq!(collect(true, 1 << 20, &two, 64).unwrap(), text.repeat(2));
    }

    #[test]
    fn a_bomb_stops_at_the_limit() {
        let wire = gzip(&vec![0; 10_000_000]);
        assert!(wire.len() < 20_000);
        assert!(matches!(
            collect(true, 1_000_000, &wire, 512),
            Err(Fault::TooLarge)
        ));
        assert!(matches!(
            collect(false, 3, b"abcd", 2),
            Err(Fault::TooLarge)
        ));
        assert_eq!(collect(false, 4, b"abcd", 3).unwrap(), b"abcd");
    }

    #[test]
    fn cut_at_every_byte() {
        let wire = gzip(b"some text in a stream");
        for end in 0..wire.len() {
            let found = collect(true, 1000, &wire[..end], 5);
            assert!(
                matches!(found, Err(Fault::Corrupt(_))),
                "cut at {end}: {found:?}"
            );
        }
        assert!(matches!(
            collect(true, 1000, b"plain text", 5),
            Err(Fault::Corrupt(_))
        ));
    }
}
