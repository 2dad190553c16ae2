// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QualityAuditQueryFilter`.
///
/// The service requires `property`, `value` in requests.
#[non_exhaustive]
pub struct QualityAuditQueryFilter {
    /// `property`, required.
    pub property: Option<super::QualityAuditQueryFilterProperty>,
    /// `value`, required.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `property` in [`QualityAuditQueryFilter`](super::QualityAuditQueryFilter).
#[derive(Clone)]
#[non_exhaustive]
pub enum QualityAuditQueryFilterProperty {
    /// `UserId`
    UserId,
    /// `TrusteeOrganizationId`
    TrusteeOrganizationId,
    /// `TrusteeOnlyAudits`
    TrusteeOnlyAudits,
    /// `ClientId`
    ClientId,
    /// `Action`
    Action,
    /// `EntityType`
    EntityType,
    /// `EntityId`
    EntityId,
    /// `ConversationId`
    ConversationId,
    /// `ServiceName`
    ServiceName,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(QualityAuditQueryFilter {
    "property" Enum property,
    "value" Str value,
});

rt::setters!(QualityAuditQueryFilter {
    0 property with_property(impl Into<super::QualityAuditQueryFilterProperty>) clear_property,
    1 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(QualityAuditQueryFilterProperty {
    UserId = "UserId",
    TrusteeOrganizationId = "TrusteeOrganizationId",
    TrusteeOnlyAudits = "TrusteeOnlyAudits",
    ClientId = "ClientId",
    Action = "Action",
    EntityType = "EntityType",
    EntityId = "EntityId",
    ConversationId = "ConversationId",
    ServiceName = "ServiceName",
});
