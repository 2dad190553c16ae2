// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusAlertsTopicCondition`.
#[non_exhaustive]
pub struct V2MobiusAlertsTopicCondition {
    /// `clauses`.
    pub clauses: Option<Vec<super::V2MobiusAlertsTopicCondition>>,
    /// `id`.
    pub id: Option<String>,
    /// `predicates`.
    pub predicates: Option<Vec<super::V2MobiusAlertsTopicConditionRulePredicate>>,
    /// `type`.
    pub r#type: Option<super::V2MobiusAlertsTopicConditionType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2MobiusAlertsTopicCondition`](super::V2MobiusAlertsTopicCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusAlertsTopicConditionType {
    /// `And`
    And,
    /// `Or`
    Or,
    /// `Not`
    Not,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(V2MobiusAlertsTopicCondition {
    "clauses" Any clauses,
    "id" Str id,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::open_enum!(V2MobiusAlertsTopicConditionType {
    And = "And",
    Or = "Or",
    Not = "Not",
    Unknown = "Unknown",
});
