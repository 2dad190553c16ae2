// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`.
#[non_exhaustive]
pub struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
    /// `entities`.
    pub entities: Option<
        Vec<super::WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType>,
    >,
    /// `error`.
    pub error: Option<super::WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `status`.
    pub status: Option<
        super::WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationStatus,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`](super::WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
    "entities" Any entities,
    "error" Any error,
    "id" Str id,
    "status" Enum status,
});

rt::open_enum!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotificationStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
