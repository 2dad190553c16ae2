// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V2MobiusRulesTopicCondition`.
#[non_exhaustive]
pub struct V2MobiusRulesTopicCondition {
    /// `clauses`.
    pub clauses: Option<Vec<super::V2MobiusRulesTopicCondition>>,
    /// `id`.
    pub id: Option<String>,
    /// `predicates`.
    pub predicates: Option<Vec<super::V2MobiusRulesTopicConditionRulePredicate>>,
    /// `type`.
    pub r#type: Option<super::V2MobiusRulesTopicConditionType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`V2MobiusRulesTopicCondition`](super::V2MobiusRulesTopicCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum V2MobiusRulesTopicConditionType {
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

rt::model!(V2MobiusRulesTopicCondition {
    "clauses" Any clauses,
    "id" Str id,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::open_enum!(V2MobiusRulesTopicConditionType {
    And = "And",
    Or = "Or",
    Not = "Not",
    Unknown = "Unknown",
});
