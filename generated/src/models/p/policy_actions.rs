// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PolicyActions`.
#[non_exhaustive]
pub struct PolicyActions {
    /// `alwaysDelete`.
    pub always_delete: Option<bool>,
    /// `assignCalibrations`.
    pub assign_calibrations: Option<Vec<super::CalibrationAssignment>>,
    /// `assignEvaluations`.
    pub assign_evaluations: Option<Vec<super::EvaluationAssignment>>,
    /// `assignMeteredAssignmentByAgent`.
    pub assign_metered_assignment_by_agent: Option<Vec<super::MeteredAssignmentByAgent>>,
    /// `assignMeteredEvaluations`.
    pub assign_metered_evaluations: Option<Vec<super::MeteredEvaluationAssignment>>,
    /// `assignSurveys`.
    pub assign_surveys: Option<Vec<super::SurveyAssignment>>,
    /// `deleteRecording`.
    pub delete_recording: Option<bool>,
    /// `initiateScreenRecording`.
    pub initiate_screen_recording: Option<super::InitiateScreenRecording>,
    /// `integrationExport`.
    pub integration_export: Option<super::IntegrationExport>,
    /// `retainRecording`.
    pub retain_recording: Option<bool>,
    /// `retentionDuration`.
    pub retention_duration: Option<super::RetentionDuration>,
    __marks: rt::Marks,
}

rt::model!(PolicyActions {
    "alwaysDelete" Bool always_delete,
    "assignCalibrations" Any assign_calibrations,
    "assignEvaluations" Any assign_evaluations,
    "assignMeteredAssignmentByAgent" Any assign_metered_assignment_by_agent,
    "assignMeteredEvaluations" Any assign_metered_evaluations,
    "assignSurveys" Any assign_surveys,
    "deleteRecording" Bool delete_recording,
    "initiateScreenRecording" Any initiate_screen_recording,
    "integrationExport" Any integration_export,
    "retainRecording" Bool retain_recording,
    "retentionDuration" Any retention_duration,
});

rt::setters!(PolicyActions {
    0 always_delete with_always_delete(bool) clear_always_delete,
    1 assign_calibrations with_assign_calibrations(Vec<super::CalibrationAssignment>) clear_assign_calibrations,
    2 assign_evaluations with_assign_evaluations(Vec<super::EvaluationAssignment>) clear_assign_evaluations,
    3 assign_metered_assignment_by_agent with_assign_metered_assignment_by_agent(Vec<super::MeteredAssignmentByAgent>) clear_assign_metered_assignment_by_agent,
    4 assign_metered_evaluations with_assign_metered_evaluations(Vec<super::MeteredEvaluationAssignment>) clear_assign_metered_evaluations,
    5 assign_surveys with_assign_surveys(Vec<super::SurveyAssignment>) clear_assign_surveys,
    6 delete_recording with_delete_recording(bool) clear_delete_recording,
    7 initiate_screen_recording with_initiate_screen_recording(super::InitiateScreenRecording) clear_initiate_screen_recording,
    8 integration_export with_integration_export(super::IntegrationExport) clear_integration_export,
    9 retain_recording with_retain_recording(bool) clear_retain_recording,
    10 retention_duration with_retention_duration(super::RetentionDuration) clear_retention_duration,
});
