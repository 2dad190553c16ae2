// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsReportingSettings`.
#[non_exhaustive]
pub struct AnalyticsReportingSettings {
    /// `myInteractionsPiiMaskingEnabled`.
    pub my_interactions_pii_masking_enabled: Option<bool>,
    /// `piiMaskingEnabled`.
    pub pii_masking_enabled: Option<bool>,
    /// `queueAgentAccessObfuscation`.
    pub queue_agent_access_obfuscation: Option<bool>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsReportingSettings {
    "myInteractionsPiiMaskingEnabled" Bool my_interactions_pii_masking_enabled,
    "piiMaskingEnabled" Bool pii_masking_enabled,
    "queueAgentAccessObfuscation" Bool queue_agent_access_obfuscation,
});

rt::setters!(AnalyticsReportingSettings {
    0 my_interactions_pii_masking_enabled with_my_interactions_pii_masking_enabled(bool) clear_my_interactions_pii_masking_enabled,
    1 pii_masking_enabled with_pii_masking_enabled(bool) clear_pii_masking_enabled,
    2 queue_agent_access_obfuscation with_queue_agent_access_obfuscation(bool) clear_queue_agent_access_obfuscation,
});
