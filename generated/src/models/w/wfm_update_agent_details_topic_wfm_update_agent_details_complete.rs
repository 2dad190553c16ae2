// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`.
#[non_exhaustive]
pub struct WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
    /// `status`.
    pub status: Option<
        super::WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`](super::WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Canceled`
    Canceled,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
    "status" Enum status,
});

rt::open_enum!(WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsCompleteStatus {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
