// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ServiceGoalTemplate`.
#[non_exhaustive]
pub struct ServiceGoalTemplate {
    /// `abandonRate`.
    pub abandon_rate: Option<super::BuAbandonRate>,
    /// `averageSpeedOfAnswer`.
    pub average_speed_of_answer: Option<super::BuAverageSpeedOfAnswer>,
    /// `id`, required.
    pub id: Option<String>,
    /// `impactOverride`.
    pub impact_override: Option<super::ServiceGoalTemplateImpactOverride>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `serviceLevel`.
    pub service_level: Option<super::BuServiceLevel>,
    __marks: rt::Marks,
}

rt::model!(ServiceGoalTemplate {
    "abandonRate" Any abandon_rate,
    "averageSpeedOfAnswer" Any average_speed_of_answer,
    "id" Str id,
    "impactOverride" Any impact_override,
    "metadata" Any metadata,
    "name" Str name,
    "selfUri" Str self_uri,
    "serviceLevel" Any service_level,
});
