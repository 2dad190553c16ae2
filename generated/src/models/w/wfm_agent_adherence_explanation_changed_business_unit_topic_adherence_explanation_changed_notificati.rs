// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`.
#[non_exhaustive]
pub struct WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification {
    /// `agent`.
    pub agent: Option<
        super::WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference,
    >,
    /// `businessUnit`.
    pub business_unit: Option<
        super::WfmAgentAdherenceExplanationChangedBusinessUnitTopicBusinessUnit,
    >,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `managementUnit`.
    pub management_unit: Option<
        super::WfmAgentAdherenceExplanationChangedBusinessUnitTopicManagementUnit,
    >,
    /// `notes`.
    pub notes: Option<String>,
    /// `reviewedBy`.
    pub reviewed_by: Option<
        super::WfmAgentAdherenceExplanationChangedBusinessUnitTopicUserReference,
    >,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<
        super::WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationStatus,
    >,
    /// `type`.
    pub r#type: Option<
        super::WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationType,
    >,
    __marks: rt::Marks,
}
/// The values of `status` in [`WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`](super::WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification`](super::WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationType {
    /// `Late`
    Late,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotification {
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

rt::open_enum!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});

rt::open_enum!(WfmAgentAdherenceExplanationChangedBusinessUnitTopicAdherenceExplanationChangedNotificationType {
    Late = "Late",
});
