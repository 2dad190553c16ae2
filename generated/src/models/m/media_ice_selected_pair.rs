// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MediaIceSelectedPair`.
#[non_exhaustive]
pub struct MediaIceSelectedPair {
    /// `candidatePairSelectedMilliseconds`.
    pub candidate_pair_selected_milliseconds: Option<i64>,
    /// `client`.
    pub client: Option<super::MediaIceSelectedCandidate>,
    /// `server`.
    pub server: Option<super::MediaIceSelectedCandidate>,
    __marks: rt::Marks,
}

rt::model!(MediaIceSelectedPair {
    "candidatePairSelectedMilliseconds" Int candidate_pair_selected_milliseconds,
    "client" Any client,
    "server" Any server,
});
