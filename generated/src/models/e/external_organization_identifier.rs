// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalOrganizationIdentifier`.
///
/// The service requires `type`, `value` in requests.
#[non_exhaustive]
pub struct ExternalOrganizationIdentifier {
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `division`.
    pub division: Option<super::WritableStarrableDivision>,
    /// `externalSource`.
    pub external_source: Option<super::ExternalSource>,
    /// `type`, required.
    pub r#type: Option<super::ExternalOrganizationIdentifierType>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ExternalOrganizationIdentifier`](super::ExternalOrganizationIdentifier).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalOrganizationIdentifierType {
    /// `ExternalId`
    ExternalId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalOrganizationIdentifier {
    "dateCreated" DateTime date_created,
    "division" Any division,
    "externalSource" Any external_source,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(ExternalOrganizationIdentifier {
    0 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    1 division with_division(super::WritableStarrableDivision) clear_division,
    2 external_source with_external_source(super::ExternalSource) clear_external_source,
    3 r#type with_type(impl Into<super::ExternalOrganizationIdentifierType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(ExternalOrganizationIdentifierType {
    ExternalId = "ExternalId",
});
