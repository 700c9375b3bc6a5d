//! Who may do what.

use super::{Grant, PersonId, Role, State};

/// Who asks, with what they may do now.
#[derive(Clone, Debug)]
pub struct Caller {
    pub id: PersonId,
    pub name: String,
    /// Own grants and those of whom they stand in for.
    pub grants: Vec<Grant>,
}

/// What somebody wants to do with a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    Read,
    Write,
    Submit,
    /// Take a submission back before it is approved.
    TakeBack,
    Return,
    Publish,
    Unschedule,
    Drop,
}

impl Caller {
    /// The greatest role they have in an agency; `None` for the agency is what belongs to the board.
    pub fn role(&self, agency: Option<&str>) -> Option<Role> {
        let counts = |grant: &&Grant| match (&grant.agency, agency) {
            (None, _) => true,
            (Some(own), Some(agency)) => own == agency,
            (Some(_), None) => false,
        };
        self.grants.iter().filter(counts).map(|grant| grant.role).max()
    }

    /// Whether they are an administrator of the whole board.
    pub fn is_administrator(&self) -> bool {
        self.role(None) == Some(Role::Administrator)
    }

    /// Whether they may write for an agency.
    pub fn may_write_for(&self, agency: Option<&str>) -> bool {
        self.role(agency).is_some()
    }

    /// Whether they may approve, correct and withdraw for an agency.
    pub fn may_edit_for(&self, agency: Option<&str>) -> bool {
        self.role(agency).is_some_and(|role| role >= Role::Editor)
    }

    /// Whether they may do this with a draft of `agency`, begun by `author`, that is in `state`.
    ///
    /// # Errors
    /// A Vietnamese sentence saying why not, and who may.
    pub fn may(
        &self,
        right: Right,
        agency: Option<&str>,
        author: PersonId,
        state: State,
    ) -> Result<(), &'static str> {
        let Some(role) = self.role(agency) else {
            return Err("Bài này thuộc cơ quan khác; hãy nhờ người của cơ quan ấy.");
        };
        let edits = role >= Role::Editor;
        if !edits && author != self.id {
            return Err("Đây là bản thảo của người khác; chỉ người duyệt mới mở được.");
        }
        if state.is_over() && right != Right::Read {
            return Err("Bản thảo này đã kết thúc; hãy mở bài đã đăng để soạn bản mới.");
        }
        let allowed = match right {
            Right::Read => true,
            Right::Write => match state {
                State::Draft | State::Returned => true,
                State::Submitted => edits,
                _ => false,
            },
            Right::Submit | Right::Drop => matches!(state, State::Draft | State::Returned),
            Right::TakeBack => state == State::Submitted && (author == self.id || edits),
            Right::Return => state == State::Submitted && edits,
            Right::Publish => {
                edits && matches!(state, State::Draft | State::Returned | State::Submitted)
            }
            Right::Unschedule => state == State::Scheduled && edits,
        };
        if allowed { Ok(()) } else { Err(refusal(right, state, edits)) }
    }
}

const fn refusal(right: Right, state: State, edits: bool) -> &'static str {
    match (right, state) {
        (Right::Publish | Right::Return | Right::Unschedule, _) if !edits => {
            "Chỉ người duyệt mới làm được việc này; hãy trình duyệt."
        }
        (Right::Write, State::Submitted) => {
            "Bản thảo đang chờ duyệt; hãy rút lại trước khi sửa tiếp."
        }
        (Right::Write, State::Scheduled) => "Bài đang hẹn giờ đăng; hãy bỏ hẹn giờ trước khi sửa.",
        _ => "Bản thảo đang ở bước khác nên chưa làm được việc này; hãy tải lại trang.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn caller(grants: &[(Role, Option<&str>)]) -> Caller {
        let grants = grants
            .iter()
            .map(|(role, agency)| Grant { role: *role, agency: agency.map(str::to_owned) })
            .collect();
        Caller { id: PersonId(1), name: "Lan".into(), grants }
    }

    #[test]
    fn roles_belong_to_agencies() {
        let lan = caller(&[(Role::Author, Some("xa")), (Role::Editor, Some("truong"))]);
        assert_eq!(lan.role(Some("xa")), Some(Role::Author));
        assert_eq!(lan.role(Some("truong")), Some(Role::Editor));
        assert_eq!(lan.role(Some("tinh")), None);
        assert_eq!(lan.role(None), None, "what belongs to the board needs a role in all agencies");
        assert_eq!(caller(&[(Role::Editor, None)]).role(Some("tinh")), Some(Role::Editor));
        assert!(!caller(&[(Role::Administrator, Some("xa"))]).is_administrator());
    }

    #[test]
    fn who_may_do_what_with_whose_draft() {
        use {Right as R, State as S};
        let author = caller(&[(Role::Author, Some("xa"))]);
        let editor = caller(&[(Role::Editor, Some("xa"))]);
        let (me, other) = (PersonId(1), PersonId(2));
        let table = [
            (&author, R::Write, me, S::Draft, true),
            (&author, R::Write, me, S::Returned, true),
            (&author, R::Write, me, S::Submitted, false),
            (&author, R::TakeBack, me, S::Submitted, true),
            (&author, R::Publish, me, S::Draft, false),
            (&author, R::Return, me, S::Submitted, false),
            (&author, R::Read, other, S::Draft, false),
            (&author, R::Drop, me, S::Draft, true),
            (&editor, R::Write, other, S::Draft, true),
            (&editor, R::Write, other, S::Submitted, true),
            (&editor, R::Write, other, S::Scheduled, false),
            (&editor, R::Publish, other, S::Submitted, true),
            (&editor, R::Unschedule, other, S::Scheduled, true),
            (&editor, R::Publish, other, S::Published, false),
            (&editor, R::Read, other, S::Published, true),
            (&editor, R::Write, other, S::Dropped, false),
        ];
        for (who, right, of, state, expected) in table {
            let may = who.may(right, Some("xa"), of, state).is_ok();
            assert_eq!(may, expected, "{right:?} {state:?}");
            assert!(who.may(right, Some("tinh"), of, state).is_err(), "another agency");
        }
    }
}
