// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceLastSynchronization`.
#[non_exhaustive]
pub struct V3SourceLastSynchronization {
    /// `dateEnd`.
    pub date_end: Option<rt::DateTime>,
    /// `dateSourceIntervalEnd`.
    pub date_source_interval_end: Option<rt::DateTime>,
    /// `dateSourceIntervalStart`.
    pub date_source_interval_start: Option<rt::DateTime>,
    /// `dateStart`.
    pub date_start: Option<rt::DateTime>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `ingestionStatus`.
    pub ingestion_status: Option<super::V3SourceLastSynchronizationIngestionStatus>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `statistics`.
    pub statistics: Option<super::V3SynchronizationStatistics>,
    /// `status`.
    pub status: Option<super::V3SourceLastSynchronizationStatus>,
    /// `triggerType`.
    pub trigger_type: Option<super::V3SourceLastSynchronizationTriggerType>,
    __marks: rt::Marks,
}
/// The values of `ingestionStatus` in [`V3SourceLastSynchronization`](super::V3SourceLastSynchronization).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceLastSynchronizationIngestionStatus {
    /// `Unknown`
    Unknown,
    /// `InQueue`
    InQueue,
    /// `Starting`
    Starting,
    /// `InProgress`
    InProgress,
    /// `Complete`
    Complete,
    /// `Failed`
    Failed,
    /// `Stopping`
    Stopping,
    /// `Stopped`
    Stopped,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `status` in [`V3SourceLastSynchronization`](super::V3SourceLastSynchronization).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceLastSynchronizationStatus {
    /// `InQueue`
    InQueue,
    /// `InProgress`
    InProgress,
    /// `PostProcessing`
    PostProcessing,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    /// `Unknown`
    Unknown,
    /// `Cancelled`
    Cancelled,
    /// `Throttled`
    Throttled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `triggerType` in [`V3SourceLastSynchronization`](super::V3SourceLastSynchronization).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SourceLastSynchronizationTriggerType {
    /// `Scheduled`
    Scheduled,
    /// `Manual`
    Manual,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3SourceLastSynchronization {
    "dateEnd" DateTime date_end,
    "dateSourceIntervalEnd" DateTime date_source_interval_end,
    "dateSourceIntervalStart" DateTime date_source_interval_start,
    "dateStart" DateTime date_start,
    "error" Any error,
    "id" Str id,
    "ingestionStatus" Enum ingestion_status,
    "selfUri" Str self_uri,
    "statistics" Any statistics,
    "status" Enum status,
    "triggerType" Enum trigger_type,
});

rt::open_enum!(V3SourceLastSynchronizationIngestionStatus {
    Unknown = "Unknown",
    InQueue = "InQueue",
    Starting = "Starting",
    InProgress = "InProgress",
    Complete = "Complete",
    Failed = "Failed",
    Stopping = "Stopping",
    Stopped = "Stopped",
});

rt::open_enum!(V3SourceLastSynchronizationStatus {
    InQueue = "InQueue",
    InProgress = "InProgress",
    PostProcessing = "PostProcessing",
    Completed = "Completed",
    Failed = "Failed",
    Unknown = "Unknown",
    Cancelled = "Cancelled",
    Throttled = "Throttled",
});

rt::open_enum!(V3SourceLastSynchronizationTriggerType {
    Scheduled = "Scheduled",
    Manual = "Manual",
    Unknown = "Unknown",
});
