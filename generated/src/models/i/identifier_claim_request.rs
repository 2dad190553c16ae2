// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IdentifierClaimRequest`.
///
/// The service requires `identifier`, `operation` in requests.
#[non_exhaustive]
pub struct IdentifierClaimRequest {
    /// `identifier`, required.
    pub identifier: Option<super::ContactIdentifier>,
    /// `operation`, required.
    pub operation: Option<super::IdentifierClaimRequestOperation>,
    __marks: rt::Marks,
}
/// The values of `operation` in [`IdentifierClaimRequest`](super::IdentifierClaimRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum IdentifierClaimRequestOperation {
    /// `Claim`
    Claim,
    /// `Release`
    Release,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IdentifierClaimRequest {
    "identifier" Any identifier,
    "operation" Enum operation,
});

rt::setters!(IdentifierClaimRequest {
    0 identifier with_identifier(super::ContactIdentifier) clear_identifier,
    1 operation with_operation(impl Into<super::IdentifierClaimRequestOperation>) clear_operation,
});

rt::open_enum!(IdentifierClaimRequestOperation {
    Claim = "Claim",
    Release = "Release",
});
