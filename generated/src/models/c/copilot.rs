// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Copilot`.
///
/// The service requires `defaultLanguage`, `liveOnQueue` in requests.
#[non_exhaustive]
pub struct Copilot {
    /// `answerGenerationConfig`.
    pub answer_generation_config: Option<super::AnswerGenerationConfig>,
    /// `autoSearchConfig`.
    pub auto_search_config: Option<super::AutoSearchConfig>,
    /// `defaultLanguage`, required.
    pub default_language: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `knowledgeAnswerConfig`.
    pub knowledge_answer_config: Option<super::KnowledgeAnswerConfig>,
    /// `liveOnQueue`, required.
    pub live_on_queue: Option<bool>,
    /// `manualSearchConfig`.
    pub manual_search_config: Option<super::ManualSearchConfig>,
    /// `nluConfig`.
    pub nlu_config: Option<super::NluConfig>,
    /// `nluEngineType`.
    pub nlu_engine_type: Option<super::CopilotNluEngineType>,
    /// `ruleEngineConfig`.
    pub rule_engine_config: Option<super::RuleEngineConfig>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `summaryGenerationConfig`.
    pub summary_generation_config: Option<super::SummaryGenerationConfig>,
    /// `wrapupCodePredictionConfig`.
    pub wrapup_code_prediction_config: Option<super::WrapupCodePredictionConfig>,
    __marks: rt::Marks,
}
/// The values of `nluEngineType` in [`Copilot`](super::Copilot).
#[derive(Clone)]
#[non_exhaustive]
pub enum CopilotNluEngineType {
    /// `NluV3`
    NluV3,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Copilot {
    "answerGenerationConfig" Any answer_generation_config,
    "autoSearchConfig" Any auto_search_config,
    "defaultLanguage" Str default_language,
    "enabled" Bool enabled,
    "knowledgeAnswerConfig" Any knowledge_answer_config,
    "liveOnQueue" Bool live_on_queue,
    "manualSearchConfig" Any manual_search_config,
    "nluConfig" Any nlu_config,
    "nluEngineType" Enum nlu_engine_type,
    "ruleEngineConfig" Any rule_engine_config,
    "selfUri" Str self_uri,
    "summaryGenerationConfig" Any summary_generation_config,
    "wrapupCodePredictionConfig" Any wrapup_code_prediction_config,
});

rt::setters!(Copilot {
    0 answer_generation_config with_answer_generation_config(super::AnswerGenerationConfig) clear_answer_generation_config,
    1 auto_search_config with_auto_search_config(super::AutoSearchConfig) clear_auto_search_config,
    2 default_language with_default_language(impl Into<String>) clear_default_language,
    3 enabled with_enabled(bool) clear_enabled,
    4 knowledge_answer_config with_knowledge_answer_config(super::KnowledgeAnswerConfig) clear_knowledge_answer_config,
    5 live_on_queue with_live_on_queue(bool) clear_live_on_queue,
    6 manual_search_config with_manual_search_config(super::ManualSearchConfig) clear_manual_search_config,
    7 nlu_config with_nlu_config(super::NluConfig) clear_nlu_config,
    8 nlu_engine_type with_nlu_engine_type(impl Into<super::CopilotNluEngineType>) clear_nlu_engine_type,
    9 rule_engine_config with_rule_engine_config(super::RuleEngineConfig) clear_rule_engine_config,
    10 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    11 summary_generation_config with_summary_generation_config(super::SummaryGenerationConfig) clear_summary_generation_config,
    12 wrapup_code_prediction_config with_wrapup_code_prediction_config(super::WrapupCodePredictionConfig) clear_wrapup_code_prediction_config,
});

rt::open_enum!(CopilotNluEngineType {
    NluV3 = "NluV3",
});
