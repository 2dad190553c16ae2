// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyAction`.
///
/// The service requires `actionMap`, `id` in requests.
#[non_exhaustive]
pub struct JourneyAction {
    /// `actionMap`, required.
    pub action_map: Option<super::JourneyActionMap>,
    /// `id`, required.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyAction {
    "actionMap" Any action_map,
    "id" Str id,
});

rt::setters!(JourneyAction {
    0 action_map with_action_map(super::JourneyActionMap) clear_action_map,
    1 id with_id(impl Into<String>) clear_id,
});
