//! Certificates made at test time: a root, an intermediate and a server.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, KeyUsagePurpose};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use tokio_rustls::TlsAcceptor;

/// What is wrong with the certificate of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Nothing.
    None,
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYetValid,
    /// It is for another host.
    WrongHost,
    /// It vouches for itself.
    SelfSigned,
    /// The server does not send the intermediate certificate.
    MissingIntermediate,
}

/// A certificate authority of one test: a root that vouches for an
/// intermediate.
pub struct Authority {
    root: CertificateDer<'static>,
    intermediate: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
}

/// A server's chain of certificates and its key.
pub struct Identity {
    /// The server's own certificate first.
    pub chain: Vec<CertificateDer<'static>>,
    key: Vec<u8>,
}

impl Default for Authority {
    fn default() -> Self {
        Self::new()
    }
}

impl Authority {
    /// A new authority.
    pub fn new() -> Self {
        let (root_params, root_key) = (authority("Test Root"), KeyPair::generate().unwrap());
        let root = root_params.self_signed(&root_key).unwrap().der().clone();
        let root_issuer = Issuer::new(root_params, root_key);
        let (params, key) = (authority("Test Intermediate"), KeyPair::generate().unwrap());
        let intermediate = params.signed_by(&key, &root_issuer).unwrap().der().clone();
        Self {
            root,
            intermediate,
            issuer: Issuer::new(params, key),
        }
    }

    /// The root certificate as PEM.
    pub fn root_pem(&self) -> String {
        let text = BASE64_STANDARD.encode(&self.root);
        let lines: Vec<&str> = text
            .as_bytes()
            .chunks(64)
            .map(|line| std::str::from_utf8(line).unwrap())
            .collect();
        let body = lines.join("\n");
        format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----\n")
    }

    /// The identity of a server at these host names or addresses.
    pub fn server(&self, hosts: &[&str], flaw: Flaw) -> Identity {
        let hosts: Vec<String> = match flaw {
            Flaw::WrongHost => vec!["other.example".to_owned()],
            _ => hosts.iter().map(|host| (*host).to_owned()).collect(),
        };
        let mut params = CertificateParams::new(hosts).unwrap();
        params.distinguished_name.push(DnType::CommonName, "server");
        match flaw {
            Flaw::Expired => params.not_after = rcgen::date_time_ymd(2020, 1, 1),
            Flaw::NotYetValid => params.not_before = rcgen::date_time_ymd(2200, 1, 1),
            _ => {}
        }
        let key = KeyPair::generate().unwrap();
        let own = match flaw {
            Flaw::SelfSigned => params.self_signed(&key).unwrap(),
            _ => params.signed_by(&key, &self.issuer).unwrap(),
        };
        let mut chain = vec![own.der().clone()];
        if !matches!(flaw, Flaw::SelfSigned | Flaw::MissingIntermediate) {
            chain.push(self.intermediate.clone());
        }
        Identity {
            chain,
            key: key.serialize_der(),
        }
    }
}

fn authority(name: &str) -> CertificateParams {
    let mut params = CertificateParams::new(Vec::<String>::new()).unwrap();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params
}

impl Identity {
    /// What a server of HTTP/1.1 accepts connections with.
    pub(crate) fn acceptor(&self) -> TlsAcceptor {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(self.key.clone()));
        let mut config = rustls::ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(self.chain.clone(), key)
            .unwrap();
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        TlsAcceptor::from(Arc::new(config))
    }
}
