// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceTagFilter`.
#[non_exhaustive]
pub struct V3SourceTagFilter {
    /// `allOf`.
    pub all_of: Option<Vec<String>>,
    /// `anyOfGroups`.
    pub any_of_groups: Option<Vec<Vec<String>>>,
    /// `noneOf`.
    pub none_of: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(V3SourceTagFilter {
    "allOf" Texts all_of,
    "anyOfGroups" Any any_of_groups,
    "noneOf" Texts none_of,
});

rt::setters!(V3SourceTagFilter {
    0 all_of with_all_of(Vec<String>) clear_all_of,
    1 any_of_groups with_any_of_groups(Vec<Vec<String>>) clear_any_of_groups,
    2 none_of with_none_of(Vec<String>) clear_none_of,
});
