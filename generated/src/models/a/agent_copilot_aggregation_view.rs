// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentCopilotAggregationView`.
///
/// The service requires `function`, `name`, `target` in requests.
#[non_exhaustive]
pub struct AgentCopilotAggregationView {
    /// `function`, required.
    pub function: Option<super::AgentCopilotAggregationViewFunction>,
    /// `name`, required.
    pub name: Option<String>,
    /// `range`.
    pub range: Option<super::AggregationRange>,
    /// `target`, required.
    pub target: Option<super::AgentCopilotAggregationViewTarget>,
    __marks: rt::Marks,
}
/// The values of `function` in [`AgentCopilotAggregationView`](super::AgentCopilotAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregationViewFunction {
    /// `rangeBound`
    RangeBound,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `target` in [`AgentCopilotAggregationView`](super::AgentCopilotAggregationView).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregationViewTarget {
    /// `nCannedResponseSuggestions`
    NCannedResponseSuggestions,
    /// `nDistinctConversations`
    NDistinctConversations,
    /// `nDistinctSuggestions`
    NDistinctSuggestions,
    /// `nKnowledgeAnswerSuggestions`
    NKnowledgeAnswerSuggestions,
    /// `nKnowledgeArticleSuggestions`
    NKnowledgeArticleSuggestions,
    /// `nKnowledgeSearchSuggestions`
    NKnowledgeSearchSuggestions,
    /// `nScriptSuggestions`
    NScriptSuggestions,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentCopilotAggregationView {
    "function" Enum function,
    "name" Str name,
    "range" Any range,
    "target" Enum target,
});

rt::setters!(AgentCopilotAggregationView {
    0 function with_function(impl Into<super::AgentCopilotAggregationViewFunction>) clear_function,
    1 name with_name(impl Into<String>) clear_name,
    2 range with_range(super::AggregationRange) clear_range,
    3 target with_target(impl Into<super::AgentCopilotAggregationViewTarget>) clear_target,
});

rt::open_enum!(AgentCopilotAggregationViewFunction {
    RangeBound = "rangeBound",
});

rt::open_enum!(AgentCopilotAggregationViewTarget {
    NCannedResponseSuggestions = "nCannedResponseSuggestions",
    NDistinctConversations = "nDistinctConversations",
    NDistinctSuggestions = "nDistinctSuggestions",
    NKnowledgeAnswerSuggestions = "nKnowledgeAnswerSuggestions",
    NKnowledgeArticleSuggestions = "nKnowledgeArticleSuggestions",
    NKnowledgeSearchSuggestions = "nKnowledgeSearchSuggestions",
    NScriptSuggestions = "nScriptSuggestions",
});
