// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionMapScheduleGroups`.
///
/// The service requires `actionMapScheduleGroup` in requests.
#[non_exhaustive]
pub struct ActionMapScheduleGroups {
    /// `actionMapScheduleGroup`, required.
    pub action_map_schedule_group: Option<super::ActionMapScheduleGroup>,
    /// `emergencyActionMapScheduleGroup`.
    pub emergency_action_map_schedule_group: Option<super::ActionMapScheduleGroup>,
    __marks: rt::Marks,
}

rt::model!(ActionMapScheduleGroups {
    "actionMapScheduleGroup" Any action_map_schedule_group,
    "emergencyActionMapScheduleGroup" Any emergency_action_map_schedule_group,
});

rt::setters!(ActionMapScheduleGroups {
    0 action_map_schedule_group with_action_map_schedule_group(super::ActionMapScheduleGroup) clear_action_map_schedule_group,
    1 emergency_action_map_schedule_group with_emergency_action_map_schedule_group(super::ActionMapScheduleGroup) clear_emergency_action_map_schedule_group,
});
