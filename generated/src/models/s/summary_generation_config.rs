// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummaryGenerationConfig`.
///
/// The service requires `enabled` in requests.
#[non_exhaustive]
pub struct SummaryGenerationConfig {
    /// `enabled`, required.
    pub enabled: Option<bool>,
    /// `modelConfig`.
    pub model_config: Option<super::ModelConfig>,
    /// `onDemandSummaryConfig`.
    pub on_demand_summary_config: Option<super::OnDemandSummaryConfig>,
    /// `retentionSeconds`.
    ///
    /// Minimum: 3600
    ///
    /// Maximum: 864000
    pub retention_seconds: Option<i64>,
    /// `summarySetting`.
    pub summary_setting: Option<super::SummarySettingEntity>,
    __marks: rt::Marks,
}

rt::model!(SummaryGenerationConfig {
    "enabled" Bool enabled,
    "modelConfig" Any model_config,
    "onDemandSummaryConfig" Any on_demand_summary_config,
    "retentionSeconds" Int retention_seconds,
    "summarySetting" Any summary_setting,
});

rt::setters!(SummaryGenerationConfig {
    0 enabled with_enabled(bool) clear_enabled,
    1 model_config with_model_config(super::ModelConfig) clear_model_config,
    2 on_demand_summary_config with_on_demand_summary_config(super::OnDemandSummaryConfig) clear_on_demand_summary_config,
    3 retention_seconds with_retention_seconds(i64) clear_retention_seconds,
    4 summary_setting with_summary_setting(super::SummarySettingEntity) clear_summary_setting,
});
