// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete`.
#[non_exhaustive]
pub struct WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete {
    /// `disallowedEntities`.
    pub disallowed_entities: Option<
        Vec<
            super::WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDisallowedDeleteEntity,
        >,
    >,
    /// `entities`.
    pub entities: Option<
        Vec<super::WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataDeleteEntity>,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<
        super::WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteState,
    >,
    __marks: rt::Marks,
}
/// The values of `state` in [`WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete`](super::WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteState {
    /// `Unknown`
    Unknown,
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestComplete {
    "disallowedEntities" Any disallowed_entities,
    "entities" Any entities,
    "id" Str id,
    "state" Enum state,
});

rt::open_enum!(WfmHistoricalDataImportPurgeCompleteTopicHistoricalDataPurgeRequestCompleteState {
    Unknown = "Unknown",
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
