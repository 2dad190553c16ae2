// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3Synchronization`.
#[non_exhaustive]
pub struct V3Synchronization {
    /// `createdBy`.
    pub created_by: Option<super::UserReference>,
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
    pub ingestion_status: Option<super::V3SynchronizationIngestionStatus>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `source`.
    pub source: Option<super::V3SourceRef>,
    /// `statistics`.
    pub statistics: Option<super::V3SynchronizationStatistics>,
    /// `status`.
    pub status: Option<super::V3SynchronizationStatus>,
    /// `triggerType`.
    pub trigger_type: Option<super::V3SynchronizationTriggerType>,
    /// `type`.
    pub r#type: Option<super::V3SynchronizationType>,
    __marks: rt::Marks,
}
/// The values of `ingestionStatus` in [`V3Synchronization`](super::V3Synchronization).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SynchronizationIngestionStatus {
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
/// The values of `status` in [`V3Synchronization`](super::V3Synchronization).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SynchronizationStatus {
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
/// The values of `triggerType` in [`V3Synchronization`](super::V3Synchronization).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SynchronizationTriggerType {
    /// `Scheduled`
    Scheduled,
    /// `Manual`
    Manual,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`V3Synchronization`](super::V3Synchronization).
#[derive(Clone)]
#[non_exhaustive]
pub enum V3SynchronizationType {
    /// `Incremental`
    Incremental,
    /// `Full`
    Full,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V3Synchronization {
    "createdBy" Any created_by,
    "dateEnd" DateTime date_end,
    "dateSourceIntervalEnd" DateTime date_source_interval_end,
    "dateSourceIntervalStart" DateTime date_source_interval_start,
    "dateStart" DateTime date_start,
    "error" Any error,
    "id" Str id,
    "ingestionStatus" Enum ingestion_status,
    "selfUri" Str self_uri,
    "source" Any source,
    "statistics" Any statistics,
    "status" Enum status,
    "triggerType" Enum trigger_type,
    "type" Enum r#type,
});

rt::open_enum!(V3SynchronizationIngestionStatus {
    Unknown = "Unknown",
    InQueue = "InQueue",
    Starting = "Starting",
    InProgress = "InProgress",
    Complete = "Complete",
    Failed = "Failed",
    Stopping = "Stopping",
    Stopped = "Stopped",
});

rt::open_enum!(V3SynchronizationStatus {
    InQueue = "InQueue",
    InProgress = "InProgress",
    PostProcessing = "PostProcessing",
    Completed = "Completed",
    Failed = "Failed",
    Unknown = "Unknown",
    Cancelled = "Cancelled",
    Throttled = "Throttled",
});

rt::open_enum!(V3SynchronizationTriggerType {
    Scheduled = "Scheduled",
    Manual = "Manual",
    Unknown = "Unknown",
});

rt::open_enum!(V3SynchronizationType {
    Incremental = "Incremental",
    Full = "Full",
});
