// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PresenceDetailQueryPredicate`.
#[non_exhaustive]
pub struct PresenceDetailQueryPredicate {
    /// `dimension`.
    pub dimension: Option<super::PresenceDetailQueryPredicateDimension>,
    /// `operator`.
    pub operator: Option<super::PresenceDetailQueryPredicateOperator>,
    /// `range`.
    pub range: Option<super::NumericRange>,
    /// `type`.
    pub r#type: Option<super::PresenceDetailQueryPredicateType>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}
/// The values of `dimension` in [`PresenceDetailQueryPredicate`](super::PresenceDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum PresenceDetailQueryPredicateDimension {
    /// `organizationPresenceId`
    OrganizationPresenceId,
    /// `systemPresence`
    SystemPresence,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `operator` in [`PresenceDetailQueryPredicate`](super::PresenceDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum PresenceDetailQueryPredicateOperator {
    /// `matches`
    Matches,
    /// `exists`
    Exists,
    /// `notExists`
    NotExists,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`PresenceDetailQueryPredicate`](super::PresenceDetailQueryPredicate).
#[derive(Clone)]
#[non_exhaustive]
pub enum PresenceDetailQueryPredicateType {
    /// `dimension`
    Dimension,
    /// `property`
    Property,
    /// `metric`
    Metric,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PresenceDetailQueryPredicate {
    "dimension" Enum dimension,
    "operator" Enum operator,
    "range" Any range,
    "type" Enum r#type,
    "value" Str value,
});

rt::setters!(PresenceDetailQueryPredicate {
    0 dimension with_dimension(impl Into<super::PresenceDetailQueryPredicateDimension>) clear_dimension,
    1 operator with_operator(impl Into<super::PresenceDetailQueryPredicateOperator>) clear_operator,
    2 range with_range(super::NumericRange) clear_range,
    3 r#type with_type(impl Into<super::PresenceDetailQueryPredicateType>) clear_type,
    4 value with_value(impl Into<String>) clear_value,
});

rt::open_enum!(PresenceDetailQueryPredicateDimension {
    OrganizationPresenceId = "organizationPresenceId",
    SystemPresence = "systemPresence",
});

rt::open_enum!(PresenceDetailQueryPredicateOperator {
    Matches = "matches",
    Exists = "exists",
    NotExists = "notExists",
});

rt::open_enum!(PresenceDetailQueryPredicateType {
    Dimension = "dimension",
    Property = "property",
    Metric = "metric",
});
