// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneChangeTopicPhoneStatus`.
#[non_exhaustive]
pub struct PhoneChangeTopicPhoneStatus {
    /// `edge`.
    pub edge: Option<super::PhoneChangeTopicEdgeReference>,
    /// `eventCreationTime`.
    pub event_creation_time: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `lineStatuses`.
    pub line_statuses: Option<Vec<super::PhoneChangeTopicLineStatus>>,
    /// `operationalStatus`.
    pub operational_status: Option<super::PhoneChangeTopicPhoneStatusOperationalStatus>,
    /// `provision`.
    pub provision: Option<super::PhoneChangeTopicProvisionInfo>,
    __marks: rt::Marks,
}
/// The values of `operationalStatus` in [`PhoneChangeTopicPhoneStatus`](super::PhoneChangeTopicPhoneStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum PhoneChangeTopicPhoneStatusOperationalStatus {
    /// `OPERATIONAL`
    Operational,
    /// `DEGRADED`
    Degraded,
    /// `OFFLINE`
    Offline,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PhoneChangeTopicPhoneStatus {
    "edge" Any edge,
    "eventCreationTime" DateTime event_creation_time,
    "id" Str id,
    "lineStatuses" Any line_statuses,
    "operationalStatus" Enum operational_status,
    "provision" Any provision,
});

rt::open_enum!(PhoneChangeTopicPhoneStatusOperationalStatus {
    Operational = "OPERATIONAL",
    Degraded = "DEGRADED",
    Offline = "OFFLINE",
});
