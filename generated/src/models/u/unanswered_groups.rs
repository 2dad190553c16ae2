// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UnansweredGroups`.
#[non_exhaustive]
pub struct UnansweredGroups {
    /// `entities`.
    pub entities: Option<Vec<super::UnansweredGroup>>,
    __marks: rt::Marks,
}

rt::model!(UnansweredGroups {
    "entities" Any entities,
});
