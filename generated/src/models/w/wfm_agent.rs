// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmAgent`.
#[non_exhaustive]
pub struct WfmAgent {
    /// `acceptDirectShiftTrades`.
    pub accept_direct_shift_trades: Option<bool>,
    /// `id`, required.
    pub id: Option<String>,
    /// `languages`.
    pub languages: Option<Vec<super::LanguageReference>>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `queues`.
    pub queues: Option<Vec<super::QueueReference>>,
    /// `schedulable`.
    pub schedulable: Option<bool>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `skills`.
    pub skills: Option<Vec<super::RoutingSkillReference>>,
    /// `user`.
    pub user: Option<super::UserReference>,
    /// `workPlan`.
    pub work_plan: Option<super::WorkPlanReference>,
    /// `workPlanOverrides`.
    pub work_plan_overrides: Option<Vec<super::WorkPlanOverride>>,
    /// `workPlanRotation`.
    pub work_plan_rotation: Option<super::WorkPlanRotationReference>,
    __marks: rt::Marks,
}

rt::model!(WfmAgent {
    "acceptDirectShiftTrades" Bool accept_direct_shift_trades,
    "id" Str id,
    "languages" Any languages,
    "metadata" Any metadata,
    "queues" Any queues,
    "schedulable" Bool schedulable,
    "selfUri" Str self_uri,
    "skills" Any skills,
    "user" Any user,
    "workPlan" Any work_plan,
    "workPlanOverrides" Any work_plan_overrides,
    "workPlanRotation" Any work_plan_rotation,
});
