// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaIceSelectedCandidate`.
#[non_exhaustive]
pub struct MediaIceSelectedCandidate {
    /// `address`.
    pub address: Option<String>,
    /// `type`.
    pub r#type: Option<super::MediaIceSelectedCandidateType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`MediaIceSelectedCandidate`](super::MediaIceSelectedCandidate).
#[derive(Clone)]
#[non_exhaustive]
pub enum MediaIceSelectedCandidateType {
    /// `host`
    Host,
    /// `srflx`
    Srflx,
    /// `prflx`
    Prflx,
    /// `relay`
    Relay,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MediaIceSelectedCandidate {
    "address" Str address,
    "type" Enum r#type,
});

rt::open_enum!(MediaIceSelectedCandidateType {
    Host = "host",
    Srflx = "srflx",
    Prflx = "prflx",
    Relay = "relay",
});
