// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuditQueryFilter`.
///
/// The service requires `property`, `value` in requests.
#[non_exhaustive]
pub struct AuditQueryFilter {
    /// `property`, required.
    pub property: Option<super::AuditQueryFilterProperty>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `property` in [`AuditQueryFilter`](super::AuditQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum AuditQueryFilterProperty {
    /// `UserId`
    UserId,
    /// `TrusteeOrganizationId`
    TrusteeOrganizationId,
    /// `ClientId`
    ClientId,
    /// `Action`
    Action,
    /// `EntityType`
    EntityType,
    /// `EntityId`
    EntityId,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AuditQueryFilter {
    "property" Enum property,
    "value" Str value,
});

rt::setters!(AuditQueryFilter {
    0 property with_property(impl Into<super::AuditQueryFilterProperty>) clear_property,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(AuditQueryFilterProperty {
    UserId = "UserId",
    TrusteeOrganizationId = "TrusteeOrganizationId",
    ClientId = "ClientId",
    Action = "Action",
    EntityType = "EntityType",
    EntityId = "EntityId",
});
