// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateServiceGoalTemplate`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct UpdateServiceGoalTemplate {
    /// `abandonRate`.
    pub abandon_rate: Option<super::BuAbandonRate>,
    /// `averageSpeedOfAnswer`.
    pub average_speed_of_answer: Option<super::BuAverageSpeedOfAnswer>,
    /// `impactOverride`.
    pub impact_override: Option<super::ServiceGoalTemplateImpactOverride>,
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `serviceLevel`.
    pub service_level: Option<super::BuServiceLevel>,
    __marks: rt::Marks,
}

rt::model!(UpdateServiceGoalTemplate {
    "abandonRate" Any abandon_rate,
    "averageSpeedOfAnswer" Any average_speed_of_answer,
    "impactOverride" Any impact_override,
    "metadata" Any metadata,
    "name" Str name,
    "serviceLevel" Any service_level,
});

rt::setters!(UpdateServiceGoalTemplate {
    0 abandon_rate with_abandon_rate(super::BuAbandonRate) clear_abandon_rate,
    1 average_speed_of_answer with_average_speed_of_answer(super::BuAverageSpeedOfAnswer) clear_average_speed_of_answer,
    2 impact_override with_impact_override(super::ServiceGoalTemplateImpactOverride) clear_impact_override,
    3 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    4 name with_name(impl Into<String>) clear_name,
    5 service_level with_service_level(super::BuServiceLevel) clear_service_level,
});
