//! Types and operations like those of the generator.

use crate::runtime as rt;

/// A made-up machine.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub(crate) struct Robot {
    pub(crate) robot_id: String,
    pub(crate) label: Option<String>,
    pub(crate) keeper: Option<Keeper>,
    pub(crate) awake: Option<bool>,
    pub(crate) arms: Option<i64>,
    pub(crate) weight: Option<f64>,
    pub(crate) model: Option<Model>,
    pub(crate) parts: Option<Vec<Part>>,
    pub(crate) extra: rt::Extra,
}

impl rt::Record for Robot {
    const NAME: &'static str = "Robot";
    const FIELDS: rt::FieldTable = &[
        ("robot_id", rt::NO_DEFAULT | rt::REQUIRED),
        ("label", rt::NULLABLE),
        ("keeper", rt::NULLABLE | rt::BLANKABLE),
        ("awake", rt::OPTIONAL),
        ("arms", rt::OPTIONAL),
        ("weight", rt::OPTIONAL),
        ("model", rt::OPTIONAL),
        ("parts", rt::OPTIONAL),
    ];

    fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.robot_id),
            1 => field.read(&mut self.label),
            2 => field.read(&mut self.keeper),
            3 => field.read(&mut self.awake),
            4 => field.read(&mut self.arms),
            5 => field.read(&mut self.weight),
            6 => field.read(&mut self.model),
            7 => field.read(&mut self.parts),
            _ => field.keep(&mut self.extra),
        }
    }

    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.robot_id);
        to.field(1, &self.label);
        to.field(2, &self.keeper);
        to.field(3, &self.awake);
        to.field(4, &self.arms);
        to.field(5, &self.weight);
        to.field(6, &self.model);
        to.field(7, &self.parts);
        to.extra(&self.extra);
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(Robot);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub(crate) struct Keeper {
    pub(crate) id: i64,
    pub(crate) pin: Option<rt::Secret>,
    pub(crate) robot: Option<Box<Robot>>,
    pub(crate) extra: rt::Extra,
}

impl rt::Record for Keeper {
    const NAME: &'static str = "Keeper";
    const FIELDS: rt::FieldTable =
        &[("id", rt::NO_DEFAULT | rt::REQUIRED), ("pin", rt::OPTIONAL), ("robot", rt::OPTIONAL)];

    fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.id),
            1 => field.read(&mut self.pin),
            2 => field.read(&mut self.robot),
            _ => field.keep(&mut self.extra),
        }
    }

    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.id);
        to.field(1, &self.pin);
        to.field(2, &self.robot);
        to.extra(&self.extra);
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(Keeper);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub(crate) struct Part {
    pub(crate) size: f64,
    pub(crate) extra: rt::Extra,
}

impl rt::Record for Part {
    const NAME: &'static str = "Part";
    const FIELDS: rt::FieldTable = &[("size", rt::NO_DEFAULT | rt::REQUIRED)];

    fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.size),
            _ => field.keep(&mut self.extra),
        }
    }

    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(0, &self.size);
        to.extra(&self.extra);
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(Part);

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub(crate) enum Model {
    Walker,
    Roller,
    Other(String),
}

impl rt::OpenEnum for Model {
    const VALUES: &'static [&'static str] = &["Walker", "roller"];

    fn from_text(text: &str) -> Self {
        match text {
            "Walker" => Self::Walker,
            "roller" => Self::Roller,
            other => Self::Other(other.to_owned()),
        }
    }

    fn as_str(&self) -> &str {
        match self {
            Self::Walker => "Walker",
            Self::Roller => "roller",
            Self::Other(text) => text,
        }
    }
}
rt::open_enum!(Model);

/// GET with arguments in the path, the query and a header.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct GetRobot {
    pub(crate) robot_id: String,
    pub(crate) model: Option<Model>,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) search: Option<String>,
    pub(crate) limit: Option<i64>,
    pub(crate) filter: Option<rt::Value>,
    pub(crate) trace: Option<String>,
}

impl rt::ReadOperation for GetRobot {}

impl rt::Operation for GetRobot {
    type Response = rt::Json<Robot>;

    fn meta(&self) -> &'static rt::Meta {
        &rt::Meta {
            id: "getRobot",
            method: rt::Method::Get,
            path: "/api/v1/robots/{robot_id}",
            risk: rt::Risk::Read,
            success: &[200],
            accept: "application/json",
            needs_upload: false,
            errors: &[],
        }
    }

    fn encode(&self, to: &mut rt::Encoder) {
        to.path("robot_id", &self.robot_id);
        to.query("model", &self.model);
        to.query("tags", &self.tags);
        to.query("search", &self.search);
        to.query("limit", &self.limit);
        to.query("filter", &self.filter);
        to.header("x-trace", &self.trace);
    }
}

impl rt::Call<GetRobot> {
    pub(crate) fn model(mut self, model: impl Into<Model>) -> Self {
        self.operation.model = Some(model.into());
        self
    }
}

/// A call of [`GetRobot`].
pub(crate) fn get_robot(client: &rt::Client, robot_id: &str) -> rt::Call<GetRobot> {
    rt::Call::new(client, GetRobot { robot_id: robot_id.to_owned(), ..GetRobot::default() })
}

/// The body of an update.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RobotChange {
    pub(crate) label: rt::Patch<String>,
    pub(crate) keeper: rt::Patch<Keeper>,
    pub(crate) tags: Option<Vec<String>>,
    pub(crate) manual: Option<rt::FilePart>,
    pub(crate) extra: rt::Extra,
}

impl rt::Record for RobotChange {
    const NAME: &'static str = "RobotChange";
    const FIELDS: rt::FieldTable =
        &[("label", rt::OPTIONAL), ("keeper", rt::OPTIONAL), ("tags", rt::OPTIONAL), ("manual", rt::OPTIONAL)];

    fn read<'de, A: rt::MapAccess<'de>>(&mut self, field: rt::FieldReader<'_, 'de, A>) -> Result<(), A::Error> {
        match field.index() {
            0 => field.read(&mut self.label),
            1 => field.read(&mut self.keeper),
            2 => field.read(&mut self.tags),
            3 => field.read(&mut self.manual),
            _ => field.keep(&mut self.extra),
        }
    }

    fn write<S: rt::SerializeMap>(&self, to: &mut rt::FieldWriter<'_, S>) {
        to.field(3, &self.manual);
        to.field(0, &self.label);
        to.field(1, &self.keeper);
        to.field(2, &self.tags);
        to.extra(&self.extra);
    }

    fn extra(&self) -> Option<&rt::Extra> {
        Some(&self.extra)
    }

    fn extra_mut(&mut self) -> Option<&mut rt::Extra> {
        Some(&mut self.extra)
    }
}
rt::record!(RobotChange);

/// How a body is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Form {
    #[default]
    Json,
    Urlencoded,
    Multipart,
    Text,
    Bytes,
}

/// PATCH with a body, and an empty response.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ChangeRobot {
    pub(crate) body: RobotChange,
    pub(crate) form: Form,
}

impl rt::Operation for ChangeRobot {
    type Response = rt::Empty;

    fn meta(&self) -> &'static rt::Meta {
        &rt::Meta {
            id: "changeRobot",
            method: rt::Method::Patch,
            path: "/api/v1/robot/",
            risk: rt::Risk::Update,
            success: &[204],
            accept: "application/json",
            needs_upload: false,
            errors: &[],
        }
    }

    fn encode(&self, to: &mut rt::Encoder) {
        match self.form {
            Form::Json => to.json(&self.body),
            Form::Urlencoded => to.form(&self.body),
            Form::Multipart => to.multipart(&self.body),
            Form::Text => to.text("text/plain", "two\nlines"),
            Form::Bytes => to.bytes("application/octet-stream", &rt::Bytes::from_static(&[0, 255])),
        }
    }
}

impl rt::Call<ChangeRobot> {
    pub(crate) fn label(mut self, label: impl Into<rt::Patch<String>>) -> Self {
        self.operation.body.label = label.into();
        self
    }

    pub(crate) fn keeper(mut self, keeper: impl Into<rt::Patch<Keeper>>) -> Self {
        self.operation.body.keeper = keeper.into();
        self
    }

    pub(crate) fn sent_as(mut self, form: Form) -> Self {
        self.operation.form = form;
        self
    }
}

/// A call of [`ChangeRobot`].
pub(crate) fn change_robot(client: &rt::Client) -> rt::Call<ChangeRobot> {
    rt::Call::new(client, ChangeRobot::default())
}

pub(crate) fn keeper(id: i64) -> Keeper {
    Keeper { id, ..Keeper::default() }
}
