//! Certificates: whom the client trusts and who it is.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, WebPkiSupportedAlgorithms, ring};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use rustls_platform_verifier::{BuilderVerifierExt, Verifier};
use zeroize::{Zeroize, Zeroizing};

use crate::error::{Error, ErrorKind};

/// How the client proves who it is, whom it trusts, and how old the protocol
/// may be.
///
/// By default the certificate authorities of the machine are trusted, TLS 1.2
/// and 1.3 are spoken, and the client shows no certificate. Nothing but
/// [`danger_accept_invalid_certs`](Self::danger_accept_invalid_certs) switches
/// the verification off.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsSettings {
    identity: Option<Identity>,
    roots: Vec<CertificateDer<'static>>,
    only_these_roots: bool,
    min_version: TlsVersion,
    accept_invalid: bool,
}

/// A version of TLS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TlsVersion {
    /// TLS 1.2 (RFC 5246).
    #[default]
    Tls12,
    /// TLS 1.3 (RFC 8446).
    Tls13,
}

impl TlsSettings {
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// The certificate of the client, for servers and gateways that ask for one
    /// (mutual TLS). Default: none.
    pub fn identity(mut self, identity: Identity) -> Self {
        self.identity = Some(identity);
        self
    }

    /// Trusts the certificate authorities of a PEM text (RFC 7468), which may
    /// hold several, beside those of the machine.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`]: there is no certificate in it, or one is
    /// malformed.
    pub fn add_root_pem(self, pem: impl AsRef<[u8]>) -> Result<Self, Error> {
        self.add_roots(pem.as_ref(), "the certificate authorities")
    }

    /// Trusts the certificate authorities of a PEM file; see
    /// [`add_root_pem`](Self::add_root_pem).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] names the file and what is wrong with it.
    pub fn add_root_file(self, path: impl AsRef<Path>) -> Result<Self, Error> {
        let (bytes, place) = read(path.as_ref())?;
        self.add_roots(&bytes, &place)
    }

    fn add_roots(mut self, pem: &[u8], place: &str) -> Result<Self, Error> {
        let mut store = RootCertStore::empty();
        for certificate in certificates(pem, place)? {
            store.add(certificate.clone()).map_err(|cause| {
                fault(format!("{place}: a certificate can not be used")).with_source(cause)
            })?;
            self.roots.push(certificate);
        }
        Ok(self)
    }

    /// Whether to trust the added authorities only, and not those of the
    /// machine. Default: no.
    pub fn only_these_roots(mut self, only: bool) -> Self {
        self.only_these_roots = only;
        self
    }

    /// The oldest version that is spoken. Default: TLS 1.2; older ones are not
    /// supported.
    pub fn min_version(mut self, version: TlsVersion) -> Self {
        self.min_version = version;
        self
    }

    /// Whether any certificate of a server will do. Default: no.
    ///
    /// Whoever is between the client and the service can then read and change
    /// everything, the access token included. For tests on a machine of your
    /// own; to trust one server, add its authority instead.
    pub fn danger_accept_invalid_certs(mut self, accept: bool) -> Self {
        self.accept_invalid = accept;
        self
    }

    /// The configuration of a connection, without application protocols. An
    /// `optional` one may lack certificate authorities, for plain HTTP.
    pub(crate) fn client_config(&self, optional: bool) -> Result<ClientConfig, Error> {
        let fault_of_tls = |cause: rustls::Error| fault("TLS can not be set up").with_source(cause);
        let provider = Arc::new(ring::default_provider());
        let versions: &[&rustls::SupportedProtocolVersion] = match self.min_version {
            TlsVersion::Tls12 => &[&rustls::version::TLS13, &rustls::version::TLS12],
            TlsVersion::Tls13 => &[&rustls::version::TLS13],
        };
        let builder = ClientConfig::builder_with_provider(Arc::clone(&provider))
            .with_protocol_versions(versions)
            .map_err(fault_of_tls)?;
        let builder = if self.accept_invalid {
            builder
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(Anyone(
                    provider.signature_verification_algorithms,
                )))
        } else if self.only_these_roots {
            if self.roots.is_empty() {
                return Err(fault(
                    "TLS trusts only the added certificate authorities, but none was added: \
                     `add_root_pem` or `add_root_file` adds one",
                ));
            }
            let mut store = RootCertStore::empty();
            for root in &self.roots {
                store.add(root.clone()).map_err(fault_of_tls)?;
            }
            builder.with_root_certificates(store)
        } else {
            match self.platform(&provider) {
                Ok(Some(verifier)) => builder
                    .dangerous()
                    .with_custom_certificate_verifier(Arc::new(verifier)),
                Ok(None) => builder.with_platform_verifier().map_err(fault_of_tls)?,
                Err(_) if optional => builder.with_root_certificates(RootCertStore::empty()),
                Err(cause) => {
                    return Err(fault(
                        "TLS can not be set up: the certificate authorities of the machine \
                         can not be used",
                    )
                    .with_source(cause));
                }
            }
        };
        Ok(match &self.identity {
            Some(identity) => builder.with_client_cert_resolver(Arc::new(SingleCertAndKey::from(
                Arc::clone(&identity.key),
            ))),
            None => builder.with_no_client_auth(),
        })
    }

    /// The verifier of the platform with the added authorities.
    #[cfg(not(target_os = "android"))]
    fn platform(&self, provider: &Arc<CryptoProvider>) -> Result<Option<Verifier>, rustls::Error> {
        let roots = self.roots.iter().cloned();
        Verifier::new_with_extra_roots(roots, Arc::clone(provider)).map(Some)
    }

    /// Android's verifier takes no further authorities.
    #[cfg(target_os = "android")]
    fn platform(&self, _: &Arc<CryptoProvider>) -> Result<Option<Verifier>, rustls::Error> {
        if self.roots.is_empty() {
            return Ok(None);
        }
        Err(rustls::Error::General(
            "added authorities need `only_these_roots` on Android".to_owned(),
        ))
    }
}

impl fmt::Debug for TlsSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TlsSettings")
            .field("identity", &self.identity)
            .field("roots", &self.roots.len())
            .field("only_these_roots", &self.only_these_roots)
            .field("min_version", &self.min_version)
            .field("danger_accept_invalid_certs", &self.accept_invalid)
            .finish()
    }
}

/// A certificate chain and its private key.
#[derive(Clone)]
pub struct Identity {
    key: Arc<CertifiedKey>,
}

impl Identity {
    /// An identity from PEM texts (RFC 7468): the certificate chain, that of the
    /// client first, and the private key (PKCS#8, PKCS#1 or SEC1; RSA, ECDSA or
    /// Ed25519). Both may be the same text. An encrypted key has to be
    /// decrypted before.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] says what is missing or does not fit. It shows
    /// nothing of the key.
    pub fn from_pem(chain: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> Result<Self, Error> {
        Self::pem(
            chain.as_ref(),
            "the certificate of the client",
            key.as_ref(),
            "the key of the client",
        )
    }

    /// An identity from PEM files; see [`from_pem`](Self::from_pem).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] names the file and what is wrong with it.
    pub fn from_pem_files(chain: impl AsRef<Path>, key: impl AsRef<Path>) -> Result<Self, Error> {
        let (chain, place) = read(chain.as_ref())?;
        let (key, place_of_key) = read(key.as_ref())?;
        Self::pem(&chain, &place, &key, &place_of_key)
    }

    fn pem(chain: &[u8], place: &str, key: &[u8], place_of_key: &str) -> Result<Self, Error> {
        let chain = certificates(chain, place)?;
        let key = PrivateKeyDer::from_pem_slice(key).map_err(|_| {
            let encrypted = b"-----BEGIN ENCRYPTED PRIVATE KEY";
            let what = if key.windows(encrypted.len()).any(|part| part == encrypted) {
                "the private key is encrypted: decrypt it, or use a PKCS#12 file"
            } else {
                "there is no private key in it (PEM, `-----BEGIN PRIVATE KEY-----`)"
            };
            fault(format!("{place_of_key}: {what}"))
        })?;
        Self::certified(chain, place, key, place_of_key)
    }

    /// An identity from the bytes of a PKCS#12 file (`.p12`, `.pfx`; RFC 7292)
    /// with one private key and its certificates.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`]: the password is wrong, or the key or its
    /// certificate is missing.
    #[cfg(feature = "pkcs12")]
    pub fn from_pkcs12(bytes: impl AsRef<[u8]>, password: &str) -> Result<Self, Error> {
        Self::pkcs12(bytes.as_ref(), password, "the PKCS#12 identity")
    }

    /// An identity from a PKCS#12 file; see [`from_pkcs12`](Self::from_pkcs12).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] names the file and what is wrong with it.
    #[cfg(feature = "pkcs12")]
    pub fn from_pkcs12_file(path: impl AsRef<Path>, password: &str) -> Result<Self, Error> {
        let (bytes, place) = read(path.as_ref())?;
        Self::pkcs12(&bytes, password, &place)
    }

    #[cfg(feature = "pkcs12")]
    fn pkcs12(bytes: &[u8], password: &str, place: &str) -> Result<Self, Error> {
        use p12_keystore::{Pkcs12Archive, error::Error as Pkcs12Error};

        let archive = Pkcs12Archive::from_pkcs12(bytes, password).map_err(|cause| {
            // Without a checksum a wrong password shows as a padding that is no
            // padding.
            let what = match cause {
                Pkcs12Error::MacError(_) | Pkcs12Error::UnpadError => "the password is wrong",
                Pkcs12Error::UnsupportedEncryptionScheme | Pkcs12Error::UnsupportedMacAlgorithm => {
                    "its encryption is not supported: write it anew with AES-256"
                }
                _ => "it is no PKCS#12 file, or the password is wrong",
            };
            fault(format!("{place}: {what}"))
        })?;
        let [key] = archive.keys.as_slice() else {
            let count = archive.keys.len();
            let what = format!("{place}: {count} private keys in it where there has to be one");
            return Err(fault(what));
        };
        let own = |id: &Option<Vec<u8>>| {
            let key = key.local_key_id.as_ref();
            key.is_some_and(|key| id.as_deref() == Some(key.as_ref()))
        };
        let certificates = &archive.certs;
        let mut leaf = certificates
            .iter()
            .find(|bag| own(&bag.local_key_id))
            .or(certificates.first())
            .map(|bag| &bag.cert);
        let mut chain = Vec::new();
        while let Some(certificate) = leaf {
            chain.push(CertificateDer::from(certificate.as_der().to_vec()));
            let issuer = certificate.issuer();
            leaf = certificates.iter().map(|bag| &bag.cert).find(|other| {
                let known = chain.iter().any(|known| known.as_ref() == other.as_der());
                other.subject() == issuer && !known
            });
        }
        if chain.is_empty() {
            return Err(fault(format!("{place}: there is no certificate in it")));
        }
        let key = PrivateKeyDer::Pkcs8(key.key.as_der().to_vec().into());
        Self::certified(chain, place, key, place)
    }

    fn certified(
        chain: Vec<CertificateDer<'static>>,
        place: &str,
        mut key: PrivateKeyDer<'static>,
        place_of_key: &str,
    ) -> Result<Self, Error> {
        let signing = ring::sign::any_supported_type(&key);
        key.zeroize();
        let signing = signing.map_err(|_| {
            fault(format!(
                "{place_of_key}: the private key is malformed or of a kind that is not \
                 supported (RSA from 2048 bits, ECDSA P-256 and P-384, Ed25519 are)"
            ))
        })?;
        let own = CertifiedKey::new(chain, signing);
        match own.keys_match() {
            // A kind of key that can not be compared.
            Ok(()) | Err(rustls::Error::InconsistentKeys(rustls::InconsistentKeys::Unknown)) => {
                Ok(Self { key: Arc::new(own) })
            }
            Err(rustls::Error::InconsistentKeys(_)) => Err(fault(format!(
                "{place_of_key}: the private key does not belong to the first certificate"
            ))),
            Err(cause) => Err(
                fault(format!("{place}: the first certificate is malformed")).with_source(cause),
            ),
        }
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("certificates", &self.key.cert.len())
            .finish_non_exhaustive()
    }
}

/// Takes every certificate. That the server holds the key of the certificate it
/// shows is still checked.
#[derive(Debug)]
struct Anyone(WebPkiSupportedAlgorithms);

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls12_signature(message, certificate, signature, &self.0)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        rustls::crypto::verify_tls13_signature(message, certificate, signature, &self.0)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.supported_schemes()
    }
}

/// The bytes of a file and how errors call it.
fn read(path: &Path) -> Result<(Zeroizing<Vec<u8>>, String), Error> {
    let place = format!("`{}`", path.display());
    match std::fs::read(path) {
        Ok(bytes) => Ok((Zeroizing::new(bytes), place)),
        Err(cause) => Err(fault(format!("{place} can not be read")).with_source(cause)),
    }
}

fn certificates(pem: &[u8], place: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    // The cause may repeat a line of the text, which may be one of a key.
    let found = found.map_err(|_| fault(format!("{place}: it is no PEM text")))?;
    if found.is_empty() {
        return Err(fault(format!(
            "{place}: there is no certificate in it (PEM, `-----BEGIN CERTIFICATE-----`)"
        )));
    }
    Ok(found)
}

fn fault(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, message)
}
