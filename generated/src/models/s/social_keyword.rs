// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SocialKeyword`.
#[non_exhaustive]
pub struct SocialKeyword {
    /// `excludes`.
    pub excludes: Option<Vec<String>>,
    /// `includes`.
    pub includes: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(SocialKeyword {
    "excludes" Texts excludes,
    "includes" Texts includes,
});

rt::setters!(SocialKeyword {
    0 excludes with_excludes(Vec<String>) clear_excludes,
    1 includes with_includes(Vec<String>) clear_includes,
});
