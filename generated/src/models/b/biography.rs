// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Biography`.
#[non_exhaustive]
pub struct Biography {
    /// `biography`.
    pub biography: Option<String>,
    /// `education`.
    pub education: Option<Vec<super::Education>>,
    /// `hobbies`.
    pub hobbies: Option<Vec<String>>,
    /// `interests`.
    pub interests: Option<Vec<String>>,
    /// `spouse`.
    pub spouse: Option<String>,
    __marks: rt::Marks,
}

rt::model!(Biography {
    "biography" Str biography,
    "education" Any education,
    "hobbies" Texts hobbies,
    "interests" Texts interests,
    "spouse" Str spouse,
});

rt::setters!(Biography {
    0 biography with_biography(impl Into<String>) clear_biography,
    1 education with_education(Vec<super::Education>) clear_education,
    2 hobbies with_hobbies(Vec<String>) clear_hobbies,
    3 interests with_interests(Vec<String>) clear_interests,
    4 spouse with_spouse(impl Into<String>) clear_spouse,
});
