// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentCopilotAggregationSort`.
///
/// The service requires `function`, `name` in requests.
#[non_exhaustive]
pub struct AgentCopilotAggregationSort {
    /// `function`, required.
    pub function: Option<super::AgentCopilotAggregationSortFunction>,
    /// `name`, required.
    pub name: Option<super::AgentCopilotAggregationSortName>,
    __marks: rt::Marks,
}
/// The values of `function` in [`AgentCopilotAggregationSort`](super::AgentCopilotAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregationSortFunction {
    /// `average`
    Average,
    /// `count`
    Count,
    /// `max`
    Max,
    /// `min`
    Min,
    /// `sum`
    Sum,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `name` in [`AgentCopilotAggregationSort`](super::AgentCopilotAggregationSort).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentCopilotAggregationSortName {
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

rt::model!(AgentCopilotAggregationSort {
    "function" Enum function,
    "name" Enum name,
});

rt::setters!(AgentCopilotAggregationSort {
    0 function with_function(impl Into<super::AgentCopilotAggregationSortFunction>) clear_function,
    1 name with_name(impl Into<super::AgentCopilotAggregationSortName>) clear_name,
});

rt::open_enum!(AgentCopilotAggregationSortFunction {
    Average = "average",
    Count = "count",
    Max = "max",
    Min = "min",
    Sum = "sum",
});

rt::open_enum!(AgentCopilotAggregationSortName {
    NCannedResponseSuggestions = "nCannedResponseSuggestions",
    NDistinctConversations = "nDistinctConversations",
    NDistinctSuggestions = "nDistinctSuggestions",
    NKnowledgeAnswerSuggestions = "nKnowledgeAnswerSuggestions",
    NKnowledgeArticleSuggestions = "nKnowledgeArticleSuggestions",
    NKnowledgeSearchSuggestions = "nKnowledgeSearchSuggestions",
    NScriptSuggestions = "nScriptSuggestions",
});
