// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemDateBasedCondition`.
///
/// The service requires `attribute`, `relativeMinutesToInvocation` in requests.
#[non_exhaustive]
pub struct WorkitemDateBasedCondition {
    /// `attribute`, required.
    pub attribute: Option<super::WorkitemDateBasedConditionAttribute>,
    /// `relativeMinutesToInvocation`, required.
    pub relative_minutes_to_invocation: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `attribute` in [`WorkitemDateBasedCondition`](super::WorkitemDateBasedCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemDateBasedConditionAttribute {
    /// `dateDue`
    DateDue,
    /// `dateExpires`
    DateExpires,
    /// `ttl`
    Ttl,
    /// `dateCreated`
    DateCreated,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemDateBasedCondition {
    "attribute" Enum attribute,
    "relativeMinutesToInvocation" Int relative_minutes_to_invocation,
});

rt::setters!(WorkitemDateBasedCondition {
    0 attribute with_attribute(impl Into<super::WorkitemDateBasedConditionAttribute>) clear_attribute,
    1 relative_minutes_to_invocation with_relative_minutes_to_invocation(i64) clear_relative_minutes_to_invocation,
});

rt::open_enum!(WorkitemDateBasedConditionAttribute {
    DateDue = "dateDue",
    DateExpires = "dateExpires",
    Ttl = "ttl",
    DateCreated = "dateCreated",
});
