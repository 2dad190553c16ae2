// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalDataJobEntityStatus`.
#[non_exhaustive]
pub struct HistoricalDataJobEntityStatus {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::HistoricalDataJobEntityStatusState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`HistoricalDataJobEntityStatus`](super::HistoricalDataJobEntityStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalDataJobEntityStatusState {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoricalDataJobEntityStatus {
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(HistoricalDataJobEntityStatusState {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
