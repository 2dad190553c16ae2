// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification`.
#[non_exhaustive]
pub struct WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification {
    /// `agent`.
    pub agent: Option<super::WfmAgentAdherenceExplanationChangedAgentTopicUserReference>,
    /// `businessUnit`.
    pub business_unit: Option<
        super::WfmAgentAdherenceExplanationChangedAgentTopicBusinessUnit,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `managementUnit`.
    pub management_unit: Option<
        super::WfmAgentAdherenceExplanationChangedAgentTopicManagementUnit,
    >,
    /// `notes`.
    pub notes: Option<String>,
    /// `reviewedBy`.
    pub reviewed_by: Option<
        super::WfmAgentAdherenceExplanationChangedAgentTopicUserReference,
    >,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<
        super::WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification`](super::WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification`](super::WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationType {
    /// `Late`
    Late,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotification {
    "agent" Any agent,
    "businessUnit" Any business_unit,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "managementUnit" Any management_unit,
    "notes" Str notes,
    "reviewedBy" Any reviewed_by,
    "reviewedDate" DateTime reviewed_date,
    "startDate" DateTime start_date,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});

rt::open_enum!(WfmAgentAdherenceExplanationChangedAgentTopicAdherenceExplanationChangedNotificationType {
    Late = "Late",
});
