// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`.
#[non_exhaustive]
pub struct WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification {
    /// `agent`.
    pub agent: Option<super::WfmAdherenceExplanationJobCompleteTopicUserReference>,
    /// `businessUnit`.
    pub business_unit: Option<
        super::WfmAdherenceExplanationJobCompleteTopicBusinessUnit,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `managementUnit`.
    pub management_unit: Option<
        super::WfmAdherenceExplanationJobCompleteTopicManagementUnit,
    >,
    /// `notes`.
    pub notes: Option<String>,
    /// `reviewedBy`.
    pub reviewed_by: Option<super::WfmAdherenceExplanationJobCompleteTopicUserReference>,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<
        super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`](super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification`](super::WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationType {
    /// `Late`
    Late,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification {
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

rt::open_enum!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});

rt::open_enum!(WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotificationType {
    Late = "Late",
});
