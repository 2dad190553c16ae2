// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateUser`.
///
/// The service requires `version` in requests.
#[non_exhaustive]
pub struct UpdateUser {
    /// `acdAutoAnswer`.
    pub acd_auto_answer: Option<bool>,
    /// `addresses`.
    pub addresses: Option<Vec<super::Contact>>,
    /// `biography`.
    pub biography: Option<super::Biography>,
    /// `certifications`.
    pub certifications: Option<Vec<String>>,
    /// `chat`.
    pub chat: Option<super::Chat>,
    /// `department`.
    pub department: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `employerInfo`.
    pub employer_info: Option<super::EmployerInfo>,
    /// `groups`.
    pub groups: Option<Vec<super::Group>>,
    /// `id`.
    pub id: Option<String>,
    /// `images`.
    pub images: Option<Vec<super::Image>>,
    /// `locations`.
    pub locations: Option<Vec<super::Location>>,
    /// `manager`.
    pub manager: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `preferredName`.
    pub preferred_name: Option<String>,
    /// `primaryContactInfo`.
    pub primary_contact_info: Option<Vec<super::Contact>>,
    /// `profileSkills`.
    pub profile_skills: Option<Vec<String>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::UpdateUserState>,
    /// `title`.
    pub title: Option<String>,
    /// `username`.
    pub username: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UpdateUser`](super::UpdateUser).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateUserState {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// `deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateUser {
    "acdAutoAnswer" Bool acd_auto_answer,
    "addresses" Any addresses,
    "biography" Any biography,
    "certifications" Texts certifications,
    "chat" Any chat,
    "department" Str department,
    "email" Str email,
    "employerInfo" Any employer_info,
    "groups" Any groups,
    "id" Str id,
    "images" Any images,
    "locations" Any locations,
    "manager" Str manager,
    "name" Str name,
    "preferredName" Str preferred_name,
    "primaryContactInfo" Any primary_contact_info,
    "profileSkills" Texts profile_skills,
    "selfUri" Str self_uri,
    "state" Enum state,
    "title" Str title,
    "username" Str username,
    "version" Int version,
});

rt::setters!(UpdateUser {
    0 acd_auto_answer with_acd_auto_answer(bool) clear_acd_auto_answer,
    1 addresses with_addresses(Vec<super::Contact>) clear_addresses,
    2 biography with_biography(super::Biography) clear_biography,
    3 certifications with_certifications(Vec<String>) clear_certifications,
    4 chat with_chat(super::Chat) clear_chat,
    5 department with_department(impl Into<String>) clear_department,
    6 email with_email(impl Into<String>) clear_email,
    7 employer_info with_employer_info(super::EmployerInfo) clear_employer_info,
    8 groups with_groups(Vec<super::Group>) clear_groups,
    9 id with_id(impl Into<String>) clear_id,
    10 images with_images(Vec<super::Image>) clear_images,
    11 locations with_locations(Vec<super::Location>) clear_locations,
    12 manager with_manager(impl Into<String>) clear_manager,
    13 name with_name(impl Into<String>) clear_name,
    14 preferred_name with_preferred_name(impl Into<String>) clear_preferred_name,
    15 primary_contact_info with_primary_contact_info(Vec<super::Contact>) clear_primary_contact_info,
    16 profile_skills with_profile_skills(Vec<String>) clear_profile_skills,
    17 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    18 state with_state(impl Into<super::UpdateUserState>) clear_state,
    19 title with_title(impl Into<String>) clear_title,
    20 username with_username(impl Into<String>) clear_username,
    21 version with_version(i64) clear_version,
});

rt::open_enum!(UpdateUserState {
    Active = "active",
    Inactive = "inactive",
    Deleted = "deleted",
});
