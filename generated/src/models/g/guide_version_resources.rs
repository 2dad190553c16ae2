// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideVersionResources`.
#[non_exhaustive]
pub struct GuideVersionResources {
    /// `dataActions`.
    pub data_actions: Option<Vec<super::DataAction>>,
    __marks: rt::Marks,
}

rt::model!(GuideVersionResources {
    "dataActions" Any data_actions,
});

rt::setters!(GuideVersionResources {
    0 data_actions with_data_actions(Vec<super::DataAction>) clear_data_actions,
});
