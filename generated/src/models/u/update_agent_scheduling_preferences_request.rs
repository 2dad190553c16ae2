// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAgentSchedulingPreferencesRequest`.
#[non_exhaustive]
pub struct UpdateAgentSchedulingPreferencesRequest {
    /// `preferenceIdsToRemove`.
    pub preference_ids_to_remove: Option<Vec<String>>,
    /// `preferencesToAdd`.
    pub preferences_to_add: Option<Vec<super::AgentSchedulingPreference>>,
    __marks: rt::Marks,
}

rt::model!(UpdateAgentSchedulingPreferencesRequest {
    "preferenceIdsToRemove" Texts preference_ids_to_remove,
    "preferencesToAdd" Any preferences_to_add,
});

rt::setters!(UpdateAgentSchedulingPreferencesRequest {
    0 preference_ids_to_remove with_preference_ids_to_remove(Vec<String>) clear_preference_ids_to_remove,
    1 preferences_to_add with_preferences_to_add(Vec<super::AgentSchedulingPreference>) clear_preferences_to_add,
});
