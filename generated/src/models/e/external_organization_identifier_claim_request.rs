// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalOrganizationIdentifierClaimRequest`.
///
/// The service requires `identifier`, `operation` in requests.
#[non_exhaustive]
pub struct ExternalOrganizationIdentifierClaimRequest {
    /// `identifier`, required.
    pub identifier: Option<super::ExternalOrganizationIdentifier>,
    /// `operation`, required.
    pub operation: Option<super::ExternalOrganizationIdentifierClaimRequestOperation>,
    __marks: rt::Marks,
}
/// The values of `operation` in [`ExternalOrganizationIdentifierClaimRequest`](super::ExternalOrganizationIdentifierClaimRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalOrganizationIdentifierClaimRequestOperation {
    /// `Claim`
    Claim,
    /// `Release`
    Release,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExternalOrganizationIdentifierClaimRequest {
    "identifier" Any identifier,
    "operation" Enum operation,
});

rt::setters!(ExternalOrganizationIdentifierClaimRequest {
    0 identifier with_identifier(super::ExternalOrganizationIdentifier) clear_identifier,
    1 operation with_operation(impl Into<super::ExternalOrganizationIdentifierClaimRequestOperation>) clear_operation,
});

rt::open_enum!(ExternalOrganizationIdentifierClaimRequestOperation {
    Claim = "Claim",
    Release = "Release",
});
