// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentScoringRule`.
///
/// The service requires `enabled`, `evaluationFormContextId`, `samplingType`, `submissionType` in requests.
#[non_exhaustive]
pub struct AgentScoringRule {
    /// `agentToScore`.
    pub agent_to_score: Option<super::AgentScoringRuleAgentToScore>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `evaluationFormContextId`, required.
    pub evaluation_form_context_id: Option<String>,
    /// `evaluator`.
    pub evaluator: Option<super::AddressableEntityRef>,
    /// `id`.
    pub id: Option<String>,
    /// `programId`.
    pub program_id: Option<String>,
    /// `published`.
    pub published: Option<bool>,
    /// `samplingPercentage`.
    ///
    /// Minimum: 0.01
    ///
    /// Maximum: 100
    pub sampling_percentage: Option<f64>,
    /// `samplingType`, required.
    pub sampling_type: Option<super::AgentScoringRuleSamplingType>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `submissionType`, required.
    pub submission_type: Option<super::AgentScoringRuleSubmissionType>,
    __marks: rt::Marks,
}
/// The values of `agentToScore` in [`AgentScoringRule`](super::AgentScoringRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentScoringRuleAgentToScore {
    /// `First`
    First,
    /// `Last`
    Last,
    /// `Each`
    Each,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `samplingType` in [`AgentScoringRule`](super::AgentScoringRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentScoringRuleSamplingType {
    /// `All`
    All,
    /// `Percentage`
    Percentage,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `submissionType` in [`AgentScoringRule`](super::AgentScoringRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentScoringRuleSubmissionType {
    /// `Automated`
    Automated,
    /// `Manual`
    Manual,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentScoringRule {
    "agentToScore" Enum agent_to_score,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "enabled" Bool enabled,
    "evaluationFormContextId" Str evaluation_form_context_id,
    "evaluator" Any evaluator,
    "id" Str id,
    "programId" Str program_id,
    "published" Bool published,
    "samplingPercentage" Float sampling_percentage,
    "samplingType" Enum sampling_type,
    "selfUri" Str self_uri,
    "submissionType" Enum submission_type,
});

rt::setters!(AgentScoringRule {
    0 agent_to_score with_agent_to_score(impl Into<super::AgentScoringRuleAgentToScore>) clear_agent_to_score,
    1 date_created with_date_created(impl Into<rt::DateTime>) clear_date_created,
    2 date_modified with_date_modified(impl Into<rt::DateTime>) clear_date_modified,
    3 enabled with_enabled(bool) clear_enabled,
    4 evaluation_form_context_id with_evaluation_form_context_id(impl Into<String>) clear_evaluation_form_context_id,
    5 evaluator with_evaluator(super::AddressableEntityRef) clear_evaluator,
    6 id with_id(impl Into<String>) clear_id,
    7 program_id with_program_id(impl Into<String>) clear_program_id,
    8 published with_published(bool) clear_published,
    9 sampling_percentage with_sampling_percentage(f64) clear_sampling_percentage,
    10 sampling_type with_sampling_type(impl Into<super::AgentScoringRuleSamplingType>) clear_sampling_type,
    11 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    12 submission_type with_submission_type(impl Into<super::AgentScoringRuleSubmissionType>) clear_submission_type,
});

rt::open_enum!(AgentScoringRuleAgentToScore {
    First = "First",
    Last = "Last",
    Each = "Each",
});

rt::open_enum!(AgentScoringRuleSamplingType {
    All = "All",
    Percentage = "Percentage",
});

rt::open_enum!(AgentScoringRuleSubmissionType {
    Automated = "Automated",
    Manual = "Manual",
});
