// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalImportDeleteFilesJobResponse`.
#[non_exhaustive]
pub struct HistoricalImportDeleteFilesJobResponse {
    /// `disallowedEntities`.
    pub disallowed_entities: Option<Vec<super::HistoricalDataDisallowedDeleteEntity>>,
    /// `entities`.
    pub entities: Option<Vec<super::HistoricalDataDeleteEntity>>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::HistoricalImportDeleteFilesJobResponseState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`HistoricalImportDeleteFilesJobResponse`](super::HistoricalImportDeleteFilesJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalImportDeleteFilesJobResponseState {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoricalImportDeleteFilesJobResponse {
    "disallowedEntities" Any disallowed_entities,
    "entities" Any entities,
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(HistoricalImportDeleteFilesJobResponseState {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
