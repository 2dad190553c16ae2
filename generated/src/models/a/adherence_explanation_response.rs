// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceExplanationResponse`.
#[non_exhaustive]
pub struct AdherenceExplanationResponse {
    /// `agent`, required.
    pub agent: Option<super::UserReference>,
    /// `businessUnit`, required.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `notes`.
    pub notes: Option<String>,
    /// `reviewedBy`.
    pub reviewed_by: Option<super::UserReference>,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `status`, required.
    pub status: Option<super::AdherenceExplanationResponseStatus>,
    /// `type`, required.
    pub r#type: Option<super::AdherenceExplanationResponseType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AdherenceExplanationResponse`](super::AdherenceExplanationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceExplanationResponseStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AdherenceExplanationResponse`](super::AdherenceExplanationResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceExplanationResponseType {
    /// `Late`
    Late,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdherenceExplanationResponse {
    "agent" Any agent,
    "businessUnit" Any business_unit,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "managementUnit" Any management_unit,
    "notes" Str notes,
    "reviewedBy" Any reviewed_by,
    "reviewedDate" DateTime reviewed_date,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "status" Enum status,
    "type" Enum r#type,
});

rt::open_enum!(AdherenceExplanationResponseStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});

rt::open_enum!(AdherenceExplanationResponseType {
    Late = "Late",
});
