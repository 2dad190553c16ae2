// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentStepSignedCookie`.
#[non_exhaustive]
pub struct LearningAssignmentStepSignedCookie {
    /// `cookieValues`.
    pub cookie_values: Option<std::collections::BTreeMap<String, String>>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentStepSignedCookie {
    "cookieValues" Any cookie_values,
    "url" Str url,
});

rt::setters!(LearningAssignmentStepSignedCookie {
    0 cookie_values with_cookie_values(std::collections::BTreeMap<String, String>) clear_cookie_values,
    1 url with_url(impl Into<String>) clear_url,
});
